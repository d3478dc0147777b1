import type {
  CentreSettings,
  OpenSpan,
  Weekday,
} from '@talon/shared/domain/settings/centre-settings.ts';
import { weekdays } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CalendarDate, Instant } from '@talon/shared/domain/words.ts';
import type { HallState, WeekDay } from '@talon/shared/views/common.ts';
import { Temporal } from 'temporal-polyfill';
import { dateAt } from '../queue/calendar.ts';

type Hours = Pick<
  CentreSettings,
  'timeZone' | 'week' | 'aroundTheClock' | 'holidays' | 'firstTicketMinutes' | 'lastTicketMinutes'
>;

/** How far ahead the next opening is looked for: longer than any row of holidays. */
const horizonDays = 31;
const dayAndNight: readonly OpenSpan[] = [{ from: '00:00', until: '24:00' }];
const minuteMs = 60_000;

/** 04:00 local of the next date: the day ends here at the latest. */
export function endOfDay(timeZone: string, date: CalendarDate): Instant {
  return instantAt(timeZone, Temporal.PlainDate.from(date).add({ days: 1 }), '04:00');
}

/**
 * Opening spans of a date in order, with their instants. An hour that a clock change skips or
 * repeats is taken as the clock on the wall shows it first. A centre open day and night knows no
 * holidays and goes on until its day ends.
 */
export function openingsOn(hours: Hours, date: CalendarDate): readonly Opening[] {
  const plain = Temporal.PlainDate.from(date);
  if (hours.aroundTheClock) {
    const from = instantAt(hours.timeZone, plain, '00:00');
    return [{ from, until: endOfDay(hours.timeZone, date) }];
  }
  return spansOn(hours, plain).map((span) => ({
    from: instantAt(hours.timeZone, plain, span.from),
    until: instantAt(hours.timeZone, plain, span.until),
  }));
}

export interface Opening {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * When the first ticket of the day is given: some minutes before its first opening, never on the
 * date before. After a break of the whole centre tickets begin with the opening itself.
 */
export function firstTicketAt(hours: Hours, first: Opening): Instant {
  const { firstTicketMinutes = 0, aroundTheClock, timeZone } = hours;
  if (aroundTheClock || firstTicketMinutes === 0) return first.from;
  const midnight = zoned(timeZone, first.from).startOfDay().epochMilliseconds;
  return Math.max(midnight, first.from - firstTicketMinutes * minuteMs);
}

/**
 * Open or closed by the hours alone: open from the day's first ticket to the last visitor's closing
 * time; `closesAt` is when tickets stop, which on the last span comes `lastTicketMinutes` earlier.
 */
export function hallAt(hours: Hours, now: Instant): HallState {
  const pauseless = { pause: null, pausedAt: null };
  if (hours.aroundTheClock) {
    return { state: 'open', ...pauseless, opensAt: null, closesAt: null };
  }
  const openings = openingsOn(hours, dateAt(hours.timeZone, now));
  const current = openings.find(
    (opening, at) =>
      (at === 0 ? firstTicketAt(hours, opening) : opening.from) <= now && now < opening.until,
  );
  if (current === undefined) {
    const next = nextOpening(hours, now);
    const early = next !== null && next.ticketsFrom < next.from;
    return {
      ...{ state: 'closed', ...pauseless, opensAt: next?.from ?? null, closesAt: null },
      ...(early ? { ticketsFrom: next.ticketsFrom } : {}),
    };
  }
  const early = current === openings.at(-1) ? hours.lastTicketMinutes * minuteMs : 0;
  const closesAt = Math.max(current.from, current.until - early);
  return { state: 'open', ...pauseless, opensAt: null, closesAt };
}

/** The calendar week that holds `now`, Monday first. */
export function weekAt(hours: Hours, now: Instant): readonly WeekDay[] {
  const today = zoned(hours.timeZone, now).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return weekdays.map((weekday, index) => {
    const date = monday.add({ days: index });
    return {
      weekday,
      date: date.toString(),
      spans: spansOn(hours, date),
      today: date.equals(today),
    };
  });
}

function spansOn(hours: Hours, date: Temporal.PlainDate): readonly OpenSpan[] {
  if (hours.aroundTheClock) return dayAndNight;
  const text = date.toString();
  const holiday = hours.holidays.find((one) => one.date === text);
  const spans = holiday === undefined ? hours.week[weekdayOf(date)] : holiday.hours;
  return [...spans].sort((a, b) => a.from.localeCompare(b.from));
}

function weekdayOf(date: Temporal.PlainDate): Weekday {
  return weekdays[date.dayOfWeek - 1] ?? 'sun';
}

function nextOpening(
  hours: Hours,
  now: Instant,
): { readonly from: Instant; readonly ticketsFrom: Instant } | null {
  const today = zoned(hours.timeZone, now).toPlainDate();
  for (let ahead = 0; ahead <= horizonDays; ahead += 1) {
    const date = today.add({ days: ahead }).toString();
    const openings = openingsOn(hours, date);
    const opening = openings.find((one) => one.from > now);
    if (opening === undefined) continue;
    const isFirst = opening === openings[0];
    return {
      from: opening.from,
      ticketsFrom: isFirst ? firstTicketAt(hours, opening) : opening.from,
    };
  }
  return null;
}

function zoned(timeZone: string, now: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
}

function instantAt(timeZone: string, date: Temporal.PlainDate, time: string): Instant {
  const [day, clock] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return day.toZonedDateTime({ timeZone, plainTime: clock }).epochMilliseconds;
}
