import type { BoardCall, BoardView } from '@talon/shared/views/board-view.ts';
import type { Page } from 'playwright-core';

/** A call or repeat that stood on the board in yellow. */
export interface Flash {
  readonly number: string;
  readonly window: number;
  readonly isRepeat: boolean;
}

/** A call or repeat that came to the board over its socket. */
export interface Heard extends Flash {
  readonly at: number;
  /** By the same clock, when the board heard of it first. */
  readonly heardAt: number;
}

export interface Testimony {
  readonly flashes: readonly Flash[];
  readonly heard: readonly Heard[];
  /** How long the board's best question for the server's time was under way, ms. */
  readonly doubtMs: number;
  /** Words and tones that were given to the loudspeaker. */
  readonly sounds: number;
}

declare global {
  interface Window {
    readonly testimony: () => Testimony;
  }
}

/** Runs in the page before its own code. */
function installWitness(repeated: string): void {
  const heard = new Map<string, Heard>();
  const flashes: Flash[] = [];
  let sounds = 0;
  let askedAt = 0;
  let doubtMs = Number.POSITIVE_INFINITY;

  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (text) {
    if (String(text).includes('["join",{"room":"board:')) askedAt = Date.now();
    return send.call(this, text);
  };
  const note = ({ number, window, repeat, at }: BoardCall): void => {
    const key = `${number}@${at}`;
    if (heard.has(key)) return;
    heard.set(key, { number, window, isRepeat: repeat > 0, at, heardAt: Date.now() });
  };
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get() {
      const given: unknown = data?.call(this);
      if (typeof given === 'string' && /^43\d*\[\{"ok":true,"room":"board:/.test(given)) {
        doubtMs = Math.min(doubtMs, Date.now() - askedAt);
      }
      if (typeof given === 'string' && /^4[23]\d*\[.*"calls":\[/.test(given)) {
        const parts: readonly (string | { view?: Partial<BoardView> })[] = JSON.parse(
          given.replace(/^\d+/, ''),
        );
        for (const part of parts) {
          if (typeof part === 'object') for (const call of part.view?.calls ?? []) note(call);
        }
      }
      return given;
    },
  });

  const start = AudioScheduledSourceNode.prototype.start;
  AudioScheduledSourceNode.prototype.start = function (...given) {
    sounds += 1;
    return start.apply(this, given);
  };
  const startWord = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...given) {
    sounds += 1;
    return startWord.apply(this, given);
  };

  let last = '';
  const look = (): void => {
    const hero = document.querySelector('.b-hero.call');
    const number = hero?.querySelector('.tn')?.textContent ?? '';
    const window = Number(hero?.querySelector('.gate')?.textContent);
    const isRepeat = hero?.querySelector('.lab')?.textContent === repeated;
    const now = hero === null ? '' : `${number} ${window} ${isRepeat}`;
    if (now !== '' && now !== last) flashes.push({ number, window, isRepeat });
    last = now;
  };
  new MutationObserver(look).observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
    attributeFilter: ['class'],
  });
  Object.assign(window, {
    testimony: () => ({ flashes, heard: [...heard.values()], doubtMs, sounds }),
  });
}

/** Notes from now on what the boards of the page hear and show. `repeated`: how a repeat is told. */
export async function watchBoard(page: Page, repeated: string): Promise<void> {
  await page.addInitScript(installWitness, repeated);
}

export const testimonyOf = (page: Page): Promise<Testimony> =>
  page.evaluate(() => window.testimony());
