import { openingDay } from '@talon/shared/client/opening.ts';
import { dayOfMonth } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { StartTexts } from '@talon/shared/locale/start/uk.ts';

const dayMs = 86_400_000;

/** A time with the offset of its centre, as the API gives it: «2026-11-24T18:00:00+02:00». */
const form = /^(\d{4}-\d\d-\d\d)T0?(\d{1,2}:\d\d)[^+Z-]*(?:Z|([+-])(\d\d):(\d\d))$/;

interface LocalMoment {
  /** Midnight of its date, as if in UTC: whole days apart are whole days here. */
  readonly date: number;
  /** «8:00». */
  readonly time: string;
  readonly offsetMs: number;
}

/** What a clock on the centre's wall shows at that time; null = not such a text. */
export function localMoment(iso: string): LocalMoment | null {
  const [, date, time, sign, hours, minutes] = form.exec(iso) ?? [];
  if (date === undefined || time === undefined) return null;
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return { date: Date.parse(`${date}T00:00:00Z`), time, offsetMs: sign === '-' ? -offset : offset };
}

/** «сьогодні о 8:00», «завтра о 8:00», «26 листопада о 8:00». `now` in epoch ms. */
export function openingWords(
  texts: StartTexts['start'],
  language: Language,
  opensAt: string,
  now: number,
): string | null {
  const opens = localMoment(opensAt);
  if (opens === null) return null;
  const today = Math.floor((now + opens.offsetMs) / dayMs) * dayMs;
  const day = openingDay((opens.date - today) / dayMs);
  if (day === 'today') return texts.today(opens.time);
  if (day === 'tomorrow') return texts.tomorrow(opens.time);
  return texts.onDate(dayOfMonth(language, 'UTC', opens.date), opens.time);
}
