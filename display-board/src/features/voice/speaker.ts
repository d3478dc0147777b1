import type { Language } from '@talon/shared/locale/languages.ts';
import type { PhraseForm } from '@talon/shared/locale/voice/phrase.ts';
import { freshMs } from '../calls/call-queue.ts';

/**
 * Decides what is said when. It makes no sound and reads no clock itself: both are given, so that
 * every order of events can be tested.
 */

/** A call as the hall hears it. */
export interface SpokenCall {
  readonly id: string;
  /** 0 for the first announcement, then how many times it was repeated. */
  readonly repeat: number;
  readonly number: string;
  readonly window: number;
  /** null: it is this floor. */
  readonly floor: number | null;
  readonly language: Language;
  /** Time of the announcement, epoch ms of the server. */
  readonly at: number;
}

/** One sentence in one language. */
export interface Saying {
  readonly call: SpokenCall;
  readonly language: Language;
  readonly form: PhraseForm;
  readonly chime: boolean;
}

export interface SpeakerParts {
  /** Makes it heard, and tells when the hall is quiet again. */
  readonly play: (saying: Saying, done: () => void) => void;
  readonly after: (ms: number, run: () => void) => () => void;
  /** The server's clock, epoch ms. */
  readonly now: () => number;
  readonly wishes: () => SpeakerWishes;
}

export interface SpeakerWishes {
  readonly chime: boolean;
  /** Said after the ticket's language while nobody else waits to be called; null = none. */
  readonly second: Language | null;
}

export interface Speaker {
  /** A call that is shown now. `behind`: how many more wait to be shown after it. */
  readonly announce: (call: SpokenCall, behind: number) => void;
  /** Calls that were taken back are not said any more. */
  readonly withdraw: (isWithdrawn: (call: SpokenCall) => boolean) => void;
  readonly lose: () => void;
  readonly find: () => void;
  /** A pause of the queue begins: what is not said whole by now is not said in it. */
  readonly hold: () => void;
  /** It is over: of what was held, what still stands is said. */
  readonly resume: (stands: (call: SpokenCall) => boolean) => void;
  /** Another day or log: ids of before mean nothing any more. */
  readonly restart: () => void;
}

/** A sound that never ends must not silence the hall. */
export const stuckMs = 30_000;
/** From so many calls behind, only number and window are said. */
const hurryAt = 3;
/** Ids are kept for the calls of an hour's rush; the oldest are forgotten first. */
const mostKnown = 500;

function formFor(behind: number): PhraseForm {
  if (behind === 0) return 'full';
  return behind < hurryAt ? 'short' : 'shortest';
}

/** Makes it heard; its end is told once, also where the sound never ends. */
function playOnce(parts: SpeakerParts, saying: Saying, then: () => void): void {
  let isOver = false;
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    cancel();
    then();
  };
  const cancel = parts.after(stuckMs, over);
  parts.play(saying, over);
}

/** One voice at a time, in the order of the calls, each call and each of its repeats once. */
export function createSpeaker(parts: SpeakerParts): Speaker {
  /** The last repeat of each call that was taken up. */
  const known = new Map<string, number>();
  let pending: SpokenCall[] = [];
  /** Whom the voice speaks of now, if they have not been taken back. */
  let speaking: SpokenCall | null = null;
  let isBusy = false;
  let isOnline = true;
  let isHeld = false;
  let more = 0;
  /** Nothing was silent since the last saying: its chime still stands for the next. */
  let goesOn = false;

  const behind = (): number => pending.length + more;

  const next = (): void => {
    if (isBusy || !isOnline || isHeld) return;
    const call = pending.shift();
    if (call === undefined) {
      goesOn = false;
      return;
    }
    isBusy = true;
    speaking = call;
    const form = formFor(behind());
    const wishes = parts.wishes();
    const chime = wishes.chime && !(form === 'shortest' && goesOn);
    const saying = { call, language: call.language, form, chime };
    playOnce(parts, saying, () => again(call, wishes.second));
  };

  const again = (call: SpokenCall, second: Language | null): void => {
    goesOn = true;
    const isWanted = second !== null && second !== call.language && speaking === call;
    if (isWanted && behind() === 0 && isOnline && !isHeld) {
      playOnce(parts, { call, language: second, form: 'full', chime: false }, rest);
    } else {
      rest();
    }
  };

  const rest = (): void => {
    isBusy = false;
    speaking = null;
    next();
  };

  return {
    announce: (call, waiting) => {
      more = waiting;
      const heard = known.get(call.id);
      if (heard !== undefined && heard >= call.repeat) return;
      known.delete(call.id);
      known.set(call.id, call.repeat);
      for (const id of known.keys()) {
        if (known.size <= mostKnown) break;
        known.delete(id);
      }
      const at = pending.findIndex(({ id }) => id === call.id);
      if (at >= 0) pending[at] = call;
      else pending.push(call);
      next();
    },
    withdraw: (isWithdrawn) => {
      pending = pending.filter((call) => !isWithdrawn(call));
      if (speaking !== null && isWithdrawn(speaking)) speaking = null;
    },
    lose: () => {
      isOnline = false;
    },
    find: () => {
      if (isOnline) return;
      isOnline = true;
      // For a pause no call grows older.
      if (!isHeld) pending = pending.filter((call) => parts.now() - call.at <= freshMs);
      next();
    },
    hold: () => {
      if (isHeld) return;
      isHeld = true;
      // Broken off for whoever hears it: shown once more after the pause, it is said once more.
      if (speaking !== null) known.delete(speaking.id);
    },
    resume: (stands) => {
      if (!isHeld) return;
      isHeld = false;
      pending = pending.filter(stands);
      next();
    },
    restart: () => {
      known.clear();
      pending = [];
      speaking = null;
      more = 0;
    },
  };
}
