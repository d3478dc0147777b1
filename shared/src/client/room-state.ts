import { isNewer, type Stamp } from '../views/stamp.ts';

export interface RoomState {
  readonly view: unknown;
  readonly version: Stamp | null;
  /** Code of a refused join, e.g. `forbidden`, `not_found`, `client_too_old`. */
  readonly refused: string | null;
  /** Server's clock, epoch ms: a join was refused, and since then the view may not be so. */
  readonly staleSince?: number;
}

export const unseen: RoomState = { view: null, version: null, refused: null };

/** The server could not answer just now; of who asks it says nothing. */
const passing: readonly string[] = [
  'rate_limited',
  'overloaded',
  'storage_unavailable',
  'internal',
];

/** A refusal that goes by itself: the same join is let in as soon as the server can. */
export const isPassing = (refused: string): boolean => passing.includes(refused);

/** Ms after which a refused join is tried again; null = the same join never will be let in. */
export function retryAfter(refused: string): number | null {
  if (isPassing(refused)) return 5000;
  // The room may come to be: a zone, a window, a day.
  return refused === 'not_found' ? 30_000 : null;
}

/** What a view makes of a room; older copies change nothing. */
export function withView(state: RoomState, version: Stamp, view: unknown): RoomState {
  if (isNewer(version, state.version)) return { view, version, refused: null };
  // Let in again, and nothing has changed meanwhile: what is shown is so after all.
  return state.refused === null ? state : { ...unseen, view: state.view, version: state.version };
}

/** What a refusal makes of a room: a view that is there stays, and is not live any more. */
export function withRefusal(state: RoomState, code: string, since: number): RoomState {
  if (state.view === null) return { ...unseen, refused: code };
  return { ...state, refused: code, staleSince: state.staleSince ?? since };
}
