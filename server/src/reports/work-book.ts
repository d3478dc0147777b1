import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Instant, OperatorId, WindowId } from '@talon/shared/domain/words.ts';
import type { Work } from './day-sheet.ts';
import { createHoldBook, type Hold } from './hold-book.ts';

/** How long each window was open, on a break and held, by operator, as the day's events tell it. */
export interface WorkBook {
  readonly apply: (event: DayEvent) => void;
  /** Up to `now`, in queue time: a pause of the queue is nobody's idleness. */
  readonly work: (now: Instant) => readonly Work[];
}

interface Shift {
  readonly window: WindowId;
  readonly employee: OperatorId;
  readonly from: number;
  until: number | null;
  /** Its end was the end of a break, too. In a pause the time of both does not tell. */
  endedBreak: boolean;
  breaks: { readonly from: number; until: number | null }[];
}

export function createWorkBook(): WorkBook {
  const shifts: Shift[] = [];
  const held = createHoldBook();
  const pause = { from: null as Instant | null, totalMs: 0 };
  const queueTime = (at: Instant) => (pause.from ?? at) - pause.totalMs;
  const latest = (window: WindowId) => shifts.findLast((shift) => shift.window === window);
  const end = (shift: Shift, at: number) => {
    shift.until = at;
    const last = shift.breaks.at(-1);
    shift.endedBreak = last?.until === null;
    if (last?.until === null) last.until = at;
  };

  const apply = (event: DayEvent): void => {
    const now = queueTime(event.at);
    if (event.type === 'queue_paused') pause.from = event.at;
    if (event.type === 'queue_resumed') {
      pause.from = null;
      pause.totalMs += event.pausedMs;
    }
    if (event.type === 'day_closed') {
      for (const shift of shifts) if (shift.until === null) end(shift, now);
    }
    held.apply(event, now);
    if (!('window' in event) || event.window === null) return;
    const shift = latest(event.window);
    if (event.type === 'window_opened') {
      const { window, operator: employee } = event;
      shifts.push({ window, employee, from: now, until: null, endedBreak: false, breaks: [] });
    }
    if (shift === undefined) return;
    const last = shift.breaks.at(-1);
    if (event.type === 'window_closed') end(shift, now);
    if (event.type === 'break_started') shift.breaks.push({ from: now, until: null });
    if (event.type === 'break_ended' && last !== undefined) last.until = now;
    if (event.type === 'action_undone' && event.undid === 'close') reopen(shift);
  };
  return { apply, work: (now) => summed(shifts, held.holds(), queueTime(now)) };
}

/** A close taken back: the window was open all the while, on its break if it had one. */
function reopen(shift: Shift): void {
  const last = shift.breaks.at(-1);
  if (last !== undefined && shift.endedBreak) last.until = null;
  shift.until = null;
}

function summed(shifts: readonly Shift[], holds: readonly Hold[], now: number): readonly Work[] {
  const sums = new Map<string, { -readonly [Key in keyof Work]: Work[Key] }>();
  const sumOf = ({ window, employee }: Pick<Work, 'window' | 'employee'>) => {
    const key = JSON.stringify([window, employee]);
    const sum = sums.get(key) ?? { window, employee, openMs: 0, breakMs: 0, busyMs: 0 };
    sums.set(key, sum);
    return sum;
  };
  for (const shift of shifts) {
    const sum = sumOf(shift);
    sum.openMs += Math.max(0, (shift.until ?? now) - shift.from);
    for (const one of shift.breaks) sum.breakMs += Math.max(0, (one.until ?? now) - one.from);
  }
  for (const hold of holds) sumOf(hold).busyMs += Math.max(0, (hold.until ?? now) - hold.from);
  return [...sums.values()];
}
