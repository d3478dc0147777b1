import type { Day } from '@talon/shared/domain/day/state.ts';
import { nextHours } from '@talon/shared/domain/forecast/next-hours.ts';
import type { CalendarDate, Instant, ServiceId } from '@talon/shared/domain/words.ts';
import type { WeekDay } from '@talon/shared/views/common.ts';
import type { HallHour } from '@talon/shared/views/hall-view.ts';
import { addedUp, sumOf, type Usual } from './usual.ts';
import { hourMs } from './wall-hours.ts';

export interface TodayOpen {
  readonly date: CalendarDate;
  readonly now: Instant;
  readonly week: readonly WeekDay[];
}

/** From the opening to the closing, and every hour in which somebody came besides. */
export function hoursOf(
  { date, now, week }: TodayOpen,
  midnight: Instant,
  today: ReadonlyMap<number, number>,
  usual: ReadonlyMap<number, number> | null,
): readonly HallHour[] {
  const spans = week.find((day) => day.date === date)?.spans ?? [];
  const open = spans.flatMap(({ from, until }) => [hourOf(from), Math.ceil(hourOf(until)) - 1]);
  const known = [...open, ...today.keys()].map(Math.floor).filter((hour) => hour >= 0 && hour < 24);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const last = Math.max(...known);
  const present = Math.floor((now - midnight) / hourMs);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((hour) => ({
    hour,
    today: hour > present ? null : (today.get(hour) ?? 0),
    usual: usual === null ? null : (usual.get(hour) ?? 0),
    ahead: null,
  }));
}

interface Known {
  readonly hours: readonly HallHour[];
  readonly midnight: Instant;
  readonly arrivals: ReadonlyMap<number, number>;
  readonly legs: ReadonlyMap<ServiceId, number>;
  readonly before: Usual | null;
}

/** Without a past there is no future: nothing is foretold before the first such weekday is over. */
export function foretold(day: Day, now: Instant, known: Known): readonly HallHour[] {
  const { hours, midnight, arrivals, legs, before } = known;
  if (before === null) return hours;
  const visits = before.visits + sumOf(arrivals.values());
  const asked = addedUp([before.legs, legs]);
  const ahead = nextHours(day, now, {
    hours: hours.map(({ hour, today, usual }) => ({ hour, today, usual: usual ?? 0 })),
    elapsed: ((now - midnight) / hourMs) % 1,
    perArrival: new Map([...asked].map(([service, count]) => [service, count / visits])),
  });
  const found = new Map(ahead.map(({ hour, ...told }) => [hour, inWhole(told)]));
  return hours.map((hour) => ({ ...hour, ahead: found.get(hour.hour) ?? null }));
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
}

/** People are told in whole ones. */
function inWhole(told: NonNullable<HallHour['ahead']>): HallHour['ahead'] {
  const { arrivals, waiting, waitMs } = told;
  return { arrivals: Math.round(arrivals), waiting: Math.round(waiting), waitMs };
}
