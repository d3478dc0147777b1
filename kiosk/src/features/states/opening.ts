import { type OpeningInput, openingOf } from '@talon/shared/client/opening.ts';
import { weekdays } from '@talon/shared/contract/codes.ts';
import type { KioskTexts } from '@talon/shared/locale/kiosk/uk.ts';
import { madeOnce } from '@talon/shared/locale/made-once.ts';
import type { WeekDay } from '@talon/shared/views/common.ts';

/** Nearer than this the minutes are said as well. */
const soonMs = 60 * 60_000;

/** «8–18», «8:30–18», a lunch break as two spans: «8–12, 13–17». */
export function hoursText(day: WeekDay): string {
  const short = (time: string): string => time.replace(/^0/, '').replace(/:00$/, '');
  return day.spans.map(({ from, until }) => `${short(from)}–${short(until)}`).join(', ');
}

export interface When extends OpeningInput {
  readonly week: readonly WeekDay[];
}

/** Whether it opens today: only then is there a time to say for today's tickets. */
export function opensToday(when: When): boolean {
  return openingOf(when)?.day === 'today';
}

const times = madeOnce(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }),
);

/** «09:05» of the place: such times are in order as texts, too. */
const wallTime = ({ timeZone, now }: When): string => times(timeZone).format(now);

/** A break of the day: it was open today already and opens again. */
export function isLunch(when: When): boolean {
  const today = when.week.find((day) => day.today);
  return opensToday(when) && (today?.spans.some(({ until }) => until <= wallTime(when)) ?? false);
}

/** The headline of a closed centre: today with the minutes left, else the day that names it. */
export function openingTitle(texts: KioskTexts, when: When): string {
  const { opensAt, now } = when;
  const opening = openingOf(when);
  if (opensAt === null || opening === null) return texts.closed.unknown;
  const { day, time, date, weekday } = opening;
  if (day === 'today') {
    const minutes =
      opensAt - now < soonMs ? Math.max(1, Math.ceil((opensAt - now) / 60_000)) : null;
    return texts.closed.at(time, minutes);
  }
  if (day === 'later') return texts.closed.onDate(date, time);
  return texts.closed.on(weekdays[weekday] ?? 'mon', time);
}
