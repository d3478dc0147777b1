import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { BoardSlide } from '@talon/shared/views/board-view.ts';

/**
 * Decides which slide of a playlist is seen, which one loads behind it and which one fades away.
 * It reads no clock and touches no element: what happened comes in with its time on the monotonic
 * clock, in ms.
 */

/** How long the picture before is still seen under the next one. */
export const fadeMs = 600;
/** A slide that has not loaded by then is passed over. */
export const loadMs = 30_000;
/** What was broken may have been replaced, or only the network was gone. */
export const retryMs = 10 * 60_000;

/** One showing of a slide. The turn tells it from the same slide shown another time. */
export interface Showing {
  readonly at: number;
  readonly turn: number;
  readonly since: number;
}

export interface Player {
  readonly slides: readonly BoardSlide[];
  readonly shown: Showing | null;
  /** Ms that the shown slide has been seen without a call, up to `since` of the running stretch. */
  readonly seenMs: number;
  /** Start of the running stretch; null while somebody is called. */
  readonly runningSince: number | null;
  readonly isOver: boolean;
  readonly next: Showing | null;
  readonly isReady: boolean;
  readonly leaving: Showing | null;
  readonly turns: number;
  /** Place in the list → when it was found broken. */
  readonly broken: ReadonlyMap<number, number>;
}

export type PlayerInput = { readonly ms: number } & (
  | { readonly kind: 'tick' | 'hold' | 'go' }
  | { readonly kind: 'playlist'; readonly slides: readonly BoardSlide[] }
  | { readonly kind: 'ready' | 'ended' | 'broken'; readonly turn: number }
);

export const emptyPlayer: Player = {
  slides: [],
  shown: null,
  seenMs: 0,
  runningSince: null,
  isOver: false,
  next: null,
  isReady: false,
  leaving: null,
  turns: 0,
  broken: new Map(),
};

function seenAt(player: Player, ms: number): number {
  return player.seenMs + (player.runningSince === null ? 0 : ms - player.runningSince);
}

/** The slide is the only one that can be shown: a video then begins anew instead of ending. */
export function isAlone(player: Player): boolean {
  return player.next === null && player.leaving === null;
}

/** The first place after `after`, round the list, that is not known to be broken. */
function following(player: Player, after: number, ms: number): number | null {
  const { slides, broken } = player;
  for (let step = 1; step <= slides.length; step += 1) {
    const at = (after + step) % slides.length;
    if (ms - (broken.get(at) ?? Number.NEGATIVE_INFINITY) >= retryMs) return at;
  }
  return null;
}

/** Begins to load what comes after the shown slide, unless it is alone or another still fades. */
function load(player: Player, ms: number): Player {
  if (player.next !== null || player.leaving !== null) return player;
  const at = following(player, player.shown?.at ?? -1, ms);
  if (at === null || at === player.shown?.at) return player;
  const turns = player.turns + 1;
  return { ...player, next: { at, turn: turns, since: ms }, isReady: false, turns };
}

/** Nothing is cut off: a slide gives way when its time is up and the next one can be seen at once. */
function turnOver(player: Player, ms: number): Player {
  const { next, shown } = player;
  if (next === null || !player.isReady) return player;
  if (shown !== null && (player.runningSince === null || !isUp(player, ms))) return player;
  return {
    ...player,
    shown: { ...next, since: ms },
    leaving: shown === null ? null : { ...shown, since: ms },
    next: null,
    isReady: false,
    isOver: false,
    seenMs: 0,
    runningSince: player.runningSince === null ? null : ms,
  };
}

function isUp(player: Player, ms: number): boolean {
  const seconds = player.shown === null ? 0 : (player.slides[player.shown.at]?.seconds ?? null);
  return player.isOver || (seconds !== null && seenAt(player, ms) >= seconds * 1000);
}

function settle(before: Player, ms: number): Player {
  let player = before;
  if (player.leaving !== null && ms - player.leaving.since >= fadeMs) {
    player = { ...player, leaving: null };
  }
  if (player.next !== null && !player.isReady && ms - player.next.since >= loadMs) {
    player = fail(player, player.next.turn, ms);
  }
  return anew(load(turnOver(load(player, ms), ms), ms));
}

/** A video that ended while something else was hoped for goes on when there is nothing else. */
function anew(player: Player): Player {
  return player.isOver && isAlone(player) ? { ...player, isOver: false } : player;
}

function loaded(player: Player, turn: number): Player {
  const { next } = player;
  if (next?.turn !== turn) return player;
  const broken = new Map(player.broken);
  broken.delete(next.at);
  return { ...player, broken, isReady: true };
}

function fail(player: Player, turn: number, ms: number): Player {
  const { next, shown } = player;
  if (next?.turn === turn) {
    const broken = new Map(player.broken).set(next.at, ms);
    return { ...player, broken, next: null, isReady: false };
  }
  if (shown?.turn !== turn) return player;
  // It broke while it was seen: better nothing than a frozen frame.
  return { ...player, broken: new Map(player.broken).set(shown.at, ms), shown: null, seenMs: 0 };
}

function sameSlides(one: readonly BoardSlide[], other: readonly BoardSlide[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, seconds }, at) => other[at]?.id === id && other[at]?.seconds === seconds)
  );
}

/** A slide that the new list shows too goes on; what else there was begins anew. */
function take(player: Player, slides: readonly BoardSlide[]): Player {
  if (sameSlides(player.slides, slides)) return player;
  const { runningSince, turns } = player;
  const fresh: Player = { ...emptyPlayer, slides, runningSince, turns };
  const id = player.shown === null ? undefined : player.slides[player.shown.at]?.id;
  const at = slides.findIndex((slide) => slide.id === id);
  if (at < 0 || player.shown === null) return fresh;
  return { ...fresh, shown: { ...player.shown, at }, seenMs: player.seenMs, isOver: player.isOver };
}

function step(player: Player, input: PlayerInput): Player {
  const { ms } = input;
  switch (input.kind) {
    case 'tick':
      return player;
    case 'playlist':
      return take(player, input.slides);
    case 'hold':
      return { ...player, seenMs: seenAt(player, ms), runningSince: null };
    case 'go':
      return player.runningSince === null ? { ...player, runningSince: ms } : player;
    case 'ready':
      return loaded(player, input.turn);
    case 'ended':
      return player.shown?.turn === input.turn ? { ...player, isOver: true } : player;
    case 'broken':
      return fail(player, input.turn, ms);
    default:
      return unreachable(input);
  }
}

export function stepPlayer(player: Player, input: PlayerInput): Player {
  return settle(step(player, input), input.ms);
}

/** When something changes by itself; null = not before the next input. */
export function nextTurn(player: Player): number | null {
  const { shown, next, leaving, runningSince, seenMs } = player;
  const due: number[] = [];
  if (leaving !== null) due.push(leaving.since + fadeMs);
  if (next !== null && !player.isReady) due.push(next.since + loadMs);
  const seconds = shown === null ? null : (player.slides[shown.at]?.seconds ?? null);
  if (seconds !== null && runningSince !== null && player.isReady) {
    due.push(runningSince + seconds * 1000 - seenMs);
  }
  // Nothing is left to wait for but that something broken comes right again.
  if (next === null && leaving === null && player.broken.size > 0) {
    due.push(Math.min(...player.broken.values()) + retryMs);
  }
  return due.length === 0 ? null : Math.min(...due);
}
