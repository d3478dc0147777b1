import {
  type CallKeeper,
  createCallKeeper,
} from '@talon/display-board/src/features/calls/call-keeper.ts';
import { createShownBefore } from '@talon/display-board/src/features/calls/shown-before.ts';
import { after } from '@talon/shared/client/after.ts';
import { connectLive, type LiveConnection } from '@talon/shared/client/live-connection.ts';
import { watchOffline } from '@talon/shared/client/watch-offline.ts';
import type { BoardCall, BoardView } from '@talon/shared/views/board-view.ts';
import { openLoudspeaker, type Said } from './loudspeaker.ts';

/** A call stood in yellow. Times are of the wall clock. */
export interface Flash {
  readonly call: BoardCall;
  /** When this page first had a view with it. */
  readonly heardAt: number;
  readonly from: number;
  until: number;
  /** The line went, or the page was loaded anew, while it stood there. */
  wasCutShort: boolean;
}

/** What one page said, and when it had no connection. Infinity = it lasts. */
export interface Voice {
  readonly said: readonly Said[];
  readonly offline: readonly { readonly from: number; readonly until: number }[];
  /** While the page was open. */
  readonly from: number;
  readonly until: number;
}

/**
 * A board as it runs in a browser, without the drawing and the sound: the same connection, the same
 * queue, and a speaker that hears of both as there.
 */
export interface Television {
  readonly flashes: readonly Flash[];
  /** Announcement → when this board first had a view with it, and of which call it is. */
  readonly received: ReadonlyMap<string, { readonly at: number; readonly call: BoardCall }>;
  /** When nothing was yellow and nothing waited to be. */
  readonly rests: readonly number[];
  readonly losses: readonly number[];
  /** One for each time the page was loaded. */
  readonly voices: readonly Voice[];
  readonly reload: () => void;
  readonly view: () => BoardView | null;
  readonly shown: () => ReturnType<CallKeeper['shown']>;
  readonly close: () => void;
}

/** One announcement: a window says a thing once at one time, and an event's time is its own. */
export const keyOf = (call: { readonly window: number; readonly at: number }): string =>
  `${call.window}@${call.at}`;

function memoryStore() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
}

export function openTelevision(url: string, room: string): Television {
  const store = memoryStore();
  const flashes: Flash[] = [];
  const received = new Map<string, { at: number; call: BoardCall }>();
  const rests: number[] = [];
  const losses: number[] = [];
  const voices: Voice[] = [];
  let page = load();

  function load() {
    const live = connectLive(url);
    const keeper = createCallKeeper({
      ms: () => performance.now(),
      serverNow: live.now,
      after,
      before: createShownBefore(store, live.now),
    });
    let isConnected = true;
    const loudspeaker = openLoudspeaker(live.now);
    const offline: { from: number; until: number }[] = [];
    const { said } = loudspeaker;
    const voice = { said, offline, from: Date.now(), until: Number.POSITIVE_INFINITY };
    voices.push(voice);
    const speak = (): void => {
      loudspeaker.tell(viewOf(live, room), keeper.shown(), !isConnected);
    };
    const heard = new Map<string, number>();
    const current = (): Flash | undefined => {
      const last = flashes.at(-1);
      return last?.until === Number.POSITIVE_INFINITY ? last : undefined;
    };
    const look = (): void => {
      const { hero, look } = keeper.shown();
      const now = Date.now();
      const call = look === 'rest' ? null : hero;
      const open = current();
      if (open !== undefined && call !== null && keyOf(open.call) === keyOf(call)) return;
      if (open !== undefined) {
        open.until = now;
        open.wasCutShort = !isConnected;
      }
      if (call !== null) {
        const heardAt = heard.get(keyOf(call)) ?? Number.NaN;
        const until = Number.POSITIVE_INFINITY;
        flashes.push({ call, heardAt, from: now, until, wasCutShort: false });
      } else if (isConnected) rests.push(now);
    };
    keeper.watch(() => {
      look();
      speak();
    });
    const stopWatching = watchOffline(live, (since) => {
      const now = Date.now();
      const lost = offline.at(-1);
      // A blink is told as found again, though nobody was told that it was lost.
      if (since === null && !isConnected && lost !== undefined) lost.until = now;
      isConnected = since === null;
      if (!isConnected) offline.push({ from: now, until: Number.POSITIVE_INFINITY });
      if (!isConnected) losses.push(now);
      keeper.connected(isConnected);
      speak();
    });
    const take = (): void => {
      const view = viewOf(live, room);
      if (view === null) return;
      const now = Date.now();
      for (const call of view.calls) {
        const key = keyOf(call);
        if (!received.has(key)) received.set(key, { at: now, call });
        if (!heard.has(key)) heard.set(key, now);
      }
      keeper.take(view);
      speak();
      if (keeper.shown().look === 'rest' && isConnected) rests.push(Date.now());
    };
    const leave = live.follow(room, {}, take);
    const unload = (): void => {
      leave();
      stopWatching();
      keeper.stop();
      live.close();
      loudspeaker.close();
      voice.until = Date.now();
      const open = current();
      if (open === undefined) return;
      open.until = Date.now();
      open.wasCutShort = true;
    };
    return { live, keeper, unload };
  }

  return {
    flashes,
    received,
    rests,
    losses,
    voices,
    reload: () => {
      losses.push(Date.now());
      page.unload();
      page = load();
    },
    view: () => viewOf(page.live, room),
    shown: () => page.keeper.shown(),
    close: () => page.unload(),
  };
}

function viewOf(live: LiveConnection, room: string): BoardView | null {
  return live.room(room).view as BoardView | null;
}
