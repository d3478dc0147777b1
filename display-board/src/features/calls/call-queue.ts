import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { BoardCall } from '@talon/shared/views/board-view.ts';

/**
 * Decides which call the hall sees now. Views and ticks of a monotonic clock come in; what is
 * shown comes out. It reads no clock itself, so every order of events can be tested.
 */

/** A call stays yellow so long when nobody else is waiting to be shown. */
export const holdMs = 8000;
/** Each call that stands gets at least this, however many wait behind it. */
export const leastMs = 5000;
/** After a reload or a lost network only a call younger than this is shown as new. */
export const freshMs = 10_000;
/** The view's list is cut at this length: a call missing below it was not withdrawn. */
export const viewLimit = 12;

/** A call that is still to be shown in yellow. */
interface Waiting {
  readonly call: BoardCall;
  /** In the rows already: it was there before its repeat, or it came in while nobody looked. */
  readonly listed: boolean;
}

export interface CallQueue {
  /** What is listed here: a log, its day and a zone. Another one begins as after a reload. */
  readonly stream: string;
  /** The last view's calls, newest first. */
  readonly calls: readonly BoardCall[];
  /** The repeat of each call that has been taken note of. */
  readonly known: ReadonlyMap<string, number>;
  /** A view of this stream had a call, be it taken back since. */
  readonly heard: boolean;
  /** Oldest first. */
  readonly waiting: readonly Waiting[];
  /** The yellow one; `since` on the monotonic clock. */
  readonly current: { readonly call: BoardCall; readonly since: number } | null;
  readonly online: boolean;
  /** In a pause of the queue nobody is invited, and for it no call grows older. */
  readonly paused: boolean;
  /** The next view may bring calls that nobody saw come. */
  readonly catchingUp: boolean;
}

export type CallInput =
  | {
      readonly kind: 'view';
      readonly stream: string;
      readonly calls: readonly BoardCall[];
      readonly paused: boolean;
      /** The server's clock, epoch ms. */
      readonly serverNow: number;
      /** The monotonic clock, ms. */
      readonly ms: number;
      /** Of a stream that is new here: what an earlier page has shown of it, with its repeat. */
      readonly seen?: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'tick'; readonly ms: number }
  | { readonly kind: 'lost'; readonly ms: number }
  | { readonly kind: 'found'; readonly serverNow: number; readonly ms: number };

export const emptyQueue: CallQueue = {
  stream: '',
  calls: [],
  known: new Map(),
  heard: false,
  waiting: [],
  current: null,
  online: true,
  paused: false,
  catchingUp: true,
};

const isFresh = (call: BoardCall, serverNow: number): boolean => serverNow - call.at <= freshMs;

/** Whether a call not yet taken note of is to be shown in yellow. */
function isDue(call: BoardCall, serverNow: number, catchingUp: boolean): boolean {
  if (call.state === 'gone' || !isFresh(call, serverNow)) return false;
  // A server's clock set back leaves calls in the future: live they are new, after a reload not.
  return !catchingUp || (call.state === 'called' && call.at - serverNow <= freshMs);
}

/** Taken back, or its visit over, by a view that reaches back so far: it invites nobody any more. */
export function isWithdrawn(
  { id, at }: Pick<BoardCall, 'id' | 'at'>,
  calls: readonly BoardCall[],
): boolean {
  const found = calls.find((call) => call.id === id);
  if (found !== undefined) return found.state === 'gone';
  const oldest = calls.at(-1);
  return calls.length < viewLimit || oldest === undefined || at >= oldest.at;
}

/** The call as the newest view has it. */
function renewed(call: BoardCall, calls: readonly BoardCall[]): BoardCall {
  return calls.find(({ id }) => id === call.id) ?? call;
}

function holdOf(queue: CallQueue): number {
  return queue.waiting.length > 0 || queue.current?.call.state !== 'called' ? leastMs : holdMs;
}

/** Ends what has been yellow long enough and shows the next, at the instant `ms`. */
function settle(queue: CallQueue, ms: number): CallQueue {
  if (!queue.online || queue.paused) return queue;
  const due = nextChange(queue);
  if (due !== null && ms < due) return queue;
  const [next, ...waiting] = queue.waiting;
  if (next !== undefined) return { ...queue, current: { call: next.call, since: ms }, waiting };
  return queue.current === null ? queue : { ...queue, current: null };
}

function stillWaiting(queue: CallQueue, calls: readonly BoardCall[]): Waiting[] {
  return queue.waiting
    .filter(({ call }) => !isWithdrawn(call, calls))
    .map((entry) => ({ ...entry, call: renewed(entry.call, calls) }));
}

/** Not a moment longer than it invites. */
function stillCurrent({ current }: CallQueue, calls: readonly BoardCall[]): CallQueue['current'] {
  if (current === null || isWithdrawn(current.call, calls)) return null;
  return { ...current, call: renewed(current.call, calls) };
}

/** A restored backup, a new day or another zone: nobody here saw the calls that stand there. */
function ofStream(queue: CallQueue, { stream, seen }: CallInput & { kind: 'view' }): CallQueue {
  if (queue.stream === stream) return queue;
  return { ...emptyQueue, stream, online: queue.online, known: seen ?? emptyQueue.known };
}

/** What is yellow when a pause begins, or had to wait, has its time when the pause is over. */
function ofPause(queue: CallQueue, { paused, calls, ms }: CallInput & { kind: 'view' }): CallQueue {
  if (queue.paused === paused) return queue;
  if (paused) return { ...queue, paused, current: null, waiting: cutShort(queue, ms) };
  const waiting = queue.waiting.filter(({ call }) => renewed(call, calls).state === 'called');
  return { ...queue, paused, waiting };
}

/** Those that wait to be yellow, first the one whose yellow ends before its time. */
function cutShort({ current, waiting }: CallQueue, ms: number): readonly Waiting[] {
  const isCut = current !== null && ms - current.since < leastMs;
  return isCut ? [{ call: current.call, listed: true }, ...waiting] : waiting;
}

function takeView(before: CallQueue, input: CallInput & { kind: 'view' }): CallQueue {
  const queue = ofPause(ofStream(before, input), input);
  const { known, catchingUp } = queue;
  const waiting = stillWaiting(queue, input.calls);
  let current = stillCurrent(queue, input.calls);

  for (const call of [...input.calls].reverse()) {
    const seen = known.get(call.id);
    const isNew = seen === undefined || call.repeat > seen;
    if (!isNew || !isDue(call, input.serverNow, catchingUp)) continue;
    const at = waiting.findIndex((entry) => entry.call.id === call.id);
    if (current?.call.id === call.id) current = { call, since: input.ms };
    else if (at >= 0) waiting[at] = { call, listed: waiting[at]?.listed ?? true };
    else waiting.push({ call, listed: catchingUp || seen !== undefined });
  }
  const next: CallQueue = {
    ...queue,
    calls: input.calls,
    known: new Map(input.calls.map((call) => [call.id, call.repeat])),
    heard: queue.heard || input.calls.length > 0,
    waiting,
    current,
    catchingUp: false,
  };
  return settle(next, input.ms);
}

/** Without a connection nothing is «now»: what was cut short is shown again if it is still fresh. */
function lose(queue: CallQueue, ms: number): CallQueue {
  if (!queue.online) return queue;
  const waiting = cutShort(queue, ms).map(({ call }) => ({ call, listed: true }));
  return { ...queue, online: false, catchingUp: true, current: null, waiting };
}

function find(queue: CallQueue, serverNow: number, ms: number): CallQueue {
  const isKept = ({ call }: Waiting): boolean => queue.paused || isFresh(call, serverNow);
  return settle({ ...queue, online: true, waiting: queue.waiting.filter(isKept) }, ms);
}

export function stepQueue(queue: CallQueue, input: CallInput): CallQueue {
  switch (input.kind) {
    case 'view':
      return takeView(queue, input);
    case 'tick':
      return settle(queue, input.ms);
    case 'lost':
      return lose(queue, input.ms);
    case 'found':
      return find(queue, input.serverNow, input.ms);
    default:
      return unreachable(input);
  }
}

/** When something changes by itself, on the monotonic clock; null = not before the next view. */
export function nextChange(queue: CallQueue): number | null {
  return queue.current === null ? null : queue.current.since + holdOf(queue);
}

export interface ShownCalls {
  readonly hero: BoardCall | null;
  /** `rest`: the newest call, no longer yellow. */
  readonly look: 'call' | 'repeat' | 'rest';
  readonly rows: readonly BoardCall[];
  /** Calls that are still to be yellow after this one. */
  readonly behind: number;
  /** The hall was shown a call of this day, even one that was taken back. */
  readonly heard: boolean;
}

/** The hero and the rows under it. A call lives in one of them, never in both. */
export function shownCalls(queue: CallQueue, most: number): ShownCalls {
  const held = new Set(queue.waiting.filter((w) => !w.listed).map((w) => w.call.id));
  const listed = queue.calls.filter((call) => !held.has(call.id));
  const hero = queue.current?.call ?? listed[0] ?? null;
  const look = queue.current === null ? 'rest' : queue.current.call.repeat > 0 ? 'repeat' : 'call';
  const rows = listed.filter((call) => call.id !== hero?.id).slice(0, most);
  return { hero, look, rows, behind: queue.waiting.length, heard: queue.heard };
}
