import type { Instant } from '@talon/shared/domain/words.ts';
import { madeOnce } from '@talon/shared/locale/made-once.ts';

/** Zones change their offset on a quarter of an hour, so it is asked once for each. */
const quarterMs = 15 * 60_000;
const offsets = new Map<string, { readonly quarter: number; readonly offsetMs: number }>();
const formatOf = madeOnce(
  (timeZone: string) => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
);

function offsetMs(timeZone: string, at: Instant): number {
  const quarter = Math.floor(at / quarterMs);
  const known = offsets.get(timeZone);
  if (known?.quarter === quarter) return known.offsetMs;
  const name = formatOf(timeZone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  const offset = sign === '-' ? -size : size;
  offsets.set(timeZone, { quarter, offsetMs: offset });
  return offset;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 with the offset of the place: «2026-11-24T10:34:05+02:00». `at` in epoch ms. */
export function isoTime(timeZone: string, at: Instant): string {
  const offset = offsetMs(timeZone, at);
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const wall = new Date(at + offset).toISOString().slice(0, 19);
  return `${wall}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
