import type { Instant, TicketId, WindowId } from '@talon/shared/domain/words.ts';
import type { RecordedWindow, Shift } from './recorded-day.ts';

/** A window as a replay moves it on. */
export interface Desk {
  readonly id: WindowId;
  readonly order: number;
  readonly shifts: readonly Shift[];
  readonly pacesMs: readonly number[];
  ticket: TicketId | null;
  phase: 'called' | 'serving';
  /** On duty, with nobody whom it could call. */
  isFree: boolean;
  freeSince: Instant;
  /** Visitors so far: the pace of the next turn is the recorded one of that turn. */
  turns: number;
  /** When something happens here next; Infinity = when somebody comes. */
  dueAt: Instant;
}

export function desksOf(windows: readonly RecordedWindow[]): readonly Desk[] {
  return windows.map(({ id, shifts, pacesMs }, order) => ({
    id,
    order,
    shifts,
    pacesMs,
    ticket: null,
    phase: 'called',
    isFree: false,
    freeSince: 0,
    turns: 0,
    dueAt: shifts[0]?.from ?? Number.POSITIVE_INFINITY,
  }));
}

/** A visit that outlasts the shift is finished; nobody else is called then. */
export function isOnDuty({ shifts }: Desk, at: Instant): boolean {
  return shifts.some(({ from, until }) => from <= at && at < until);
}

/** When the next shift begins; Infinity = never. */
export function nextBeginning({ shifts }: Desk, at: Instant): Instant {
  return shifts.find(({ from }) => from > at)?.from ?? Number.POSITIVE_INFINITY;
}
