import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Instant, OperatorId, WindowId } from '@talon/shared/domain/words.ts';
import type { Work } from './day-sheet.ts';

/** How long each window was open and on a break, by operator, as the day's events tell it. */
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
  return { apply, work: (now) => summed(shifts, queueTime(now)) };
}

/** A close taken back: the window was open all the while, on its break if it had one. */
function reopen(shift: Shift): void {
  const last = shift.breaks.at(-1);
  if (last !== undefined && shift.endedBreak) last.until = null;
  shift.until = null;
}

function summed(shifts: readonly Shift[], now: number): readonly Work[] {
  const sums = new Map<string, { -readonly [Key in keyof Work]: Work[Key] }>();
  for (const { window, employee, from, until, breaks } of shifts) {
    const key = JSON.stringify([window, employee]);
    const sum = sums.get(key) ?? { window, employee, openMs: 0, breakMs: 0 };
    sum.openMs += Math.max(0, (until ?? now) - from);
    for (const one of breaks) sum.breakMs += Math.max(0, (one.until ?? now) - one.from);
    sums.set(key, sum);
  }
  return [...sums.values()];
}
