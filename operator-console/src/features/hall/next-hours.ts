import type { HallTexts } from '@talon/shared/locale/hall/uk.ts';
import type { HallHour } from '@talon/shared/views/hall-view.ts';

/** So few are nobody’s trouble, and a forecast cannot tell them from none. */
export const few = 5;
const stepMinutes = 5;

export interface ForecastWords {
  readonly text: string;
  /** People will wait longer than they should, or nobody will serve them. */
  readonly isLate: boolean;
}

/** The worst of the hours to come in a sentence; null: nothing can be told. */
export function forecastWords(
  hours: readonly HallHour[],
  targetMs: number,
  t: HallTexts['arrivals'],
): ForecastWords | null {
  const coming = hours.flatMap(({ hour, ahead }) => (ahead === null ? [] : [{ hour, ...ahead }]));
  const [next] = coming;
  if (next === undefined) return null;
  const worst = coming.reduce((most, one) => (one.waiting > most.waiting ? one : most), next);
  if (worst.waiting < few) return { text: t.calm, isLate: false };
  return {
    text: t.worst(`${worst.hour}:00`, worst.waiting, minutesOf(worst.waitMs)),
    isLate: worst.waitMs === null || worst.waitMs > targetMs,
  };
}

/** As all waits are told: rounded up to five minutes. */
function minutesOf(ms: number | null): number | null {
  return ms === null ? null : Math.ceil(ms / 60_000 / stepMinutes) * stepMinutes;
}
