import {
  type GroupWaits,
  type RehearsalGroup,
  rehearsalGroups,
} from '@talon/shared/contract/rehearsal.ts';
import type { DayEventOf } from '@talon/shared/domain/day/events.ts';
import type { PriorityClass, Purpose, TicketId } from '@talon/shared/domain/words.ts';
import type { VisitRow } from '../queue/visit-row.ts';
import type { RecordedDay } from './recorded-day.ts';

/** One visitor until the first call; null: nobody had called before the day was closed. */
interface Wait {
  readonly group: RehearsalGroup;
  readonly waitedMs: number | null;
  readonly targetMs: number;
}

/** What comes of a replay's calls, of everybody who took a ticket and is not at a window already. */
export function replayedWaits(
  { outside }: RecordedDay,
  calls: readonly DayEventOf<'ticket_called'>[],
): readonly GroupWaits[] {
  const first = new Map<TicketId, DayEventOf<'ticket_called'>>();
  for (const call of calls) if (!first.has(call.ticket)) first.set(call.ticket, call);
  const waits = outside.flatMap((event): readonly Wait[] => {
    if (event.type !== 'ticket_issued' || event.leg.directedTo !== null) return [];
    const group = groupOf(event.leg.purpose, event.leg.priority);
    const reason = first.get(event.ticket)?.reason.winner ?? null;
    if (reason === null) return [{ group, waitedMs: null, targetMs: 0 }];
    return [{ group, waitedMs: reason.waitedMs, targetMs: reason.targetMs }];
  });
  return grouped(waits);
}

/** What really came of it: the first leg of each visit. */
export function realWaits(rows: readonly VisitRow[]): readonly GroupWaits[] {
  const waits = rows
    .filter(({ leg, channel }) => leg === 1 && channel !== 'walk_in')
    .map((row): Wait => {
      const group = groupOf(row.purpose, row.priority);
      const waitedMs = row.calledAt === null ? null : row.waitedMs;
      return { group, waitedMs, targetMs: row.targetMs ?? 0 };
    });
  return grouped(waits);
}

function groupOf(purpose: Purpose, priority: PriorityClass): RehearsalGroup {
  if (priority === 'legal' || priority === 'appointment') return priority;
  return purpose === 'collect' ? 'collect' : 'ordinary';
}

function grouped(waits: readonly Wait[]): readonly GroupWaits[] {
  return rehearsalGroups.flatMap((group) => {
    const own = waits.filter((wait) => wait.group === group);
    return own.length === 0 ? [] : [figuresOf(group, own)];
  });
}

function figuresOf(group: RehearsalGroup, waits: readonly Wait[]): GroupWaits {
  const called = waits.flatMap(({ waitedMs, targetMs }) =>
    waitedMs === null ? [] : [{ waitedMs, targetMs }],
  );
  const sorted = called.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b);
  const sum = sorted.reduce((total, ms) => total + ms, 0);
  const seconds = (ms: number) => Math.round(ms / 1000);
  const at = (part: number) => seconds(sorted[Math.ceil(part * sorted.length) - 1] ?? 0);
  return {
    group,
    tickets: called.length,
    uncalled: waits.length - called.length,
    targetMinutes: commonest(called.map(({ targetMs }) => targetMs / 60_000)),
    mean: seconds(sum / Math.max(1, sorted.length)),
    p50: at(0.5),
    p90: at(0.9),
    p95: at(0.95),
    longest: seconds(sorted.at(-1) ?? 0),
    overTarget: called.filter(({ waitedMs, targetMs }) => waitedMs > targetMs).length,
  };
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? 0;
}
