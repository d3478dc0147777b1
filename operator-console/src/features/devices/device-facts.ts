import type { DeviceTexts } from '@talon/shared/locale/devices/uk.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { DeviceItem, DevicesView, DeviceTrouble } from '@talon/shared/views/devices-view.ts';
import { zonesIn } from '@talon/shared/views/zone-choice.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'off';
export type StateName = DeviceTrouble | 'well' | 'new';

export const toneOf = {
  well: 'good',
  new: 'off',
  offline: 'bad',
  paper_out: 'bad',
  printer_away: 'bad',
  paper_low: 'warn',
  no_voice: 'warn',
  errors: 'warn',
} as const satisfies Record<StateName, Tone>;

/** The one word for a device: its most serious trouble. */
export function stateOf({ state, troubles }: Pick<DeviceItem, 'state' | 'troubles'>): StateName {
  if (state === 'new') return 'new';
  return troubles[0]?.kind ?? (state === 'offline' ? 'offline' : 'well');
}

/** What the device shows: the whole hall, some zones, a window. */
export function placeOf(
  { zone, window, kind }: Pick<DeviceItem, 'zone' | 'window' | 'kind'>,
  view: Pick<DevicesView, 'zones' | 'windows'>,
  language: Language,
  t: DeviceTexts,
): string {
  if (kind === 'sign') {
    const found = view.windows.find(({ id }) => id === window);
    return found === undefined ? t.unknown : t.window(found.number);
  }
  const shown = zonesIn(zone);
  const names = view.zones.filter(({ id }) => shown?.includes(id) ?? false);
  return names.length === 0 ? t.wholeHall : names.map(({ name }) => name[language]).join(', ');
}

/** The number alone: the mark after «+» tells builds apart, not people. */
export function versionOf({ health }: Pick<DeviceItem, 'health'>): string | null {
  return health?.build.split('+')[0] ?? null;
}

/** Its page is not the one that the server has. */
export function isOld(item: DeviceItem, { builds }: Pick<DevicesView, 'builds'>): boolean {
  return item.health !== null && item.health.build !== builds[item.kind];
}

/** «6 хв тому». A clock that is ahead of the server's counts as now. */
export function agoText(ms: number, t: DeviceTexts): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return t.seconds(seconds);
  if (seconds < 3600) return t.minutes(Math.floor(seconds / 60));
  if (seconds < 86_400) return t.hours(Math.floor(seconds / 3600));
  return t.days(Math.floor(seconds / 86_400));
}

/** «6 днів 3 год», «2 год 5 хв», «40 хв», «12 с». */
export function spanText(seconds: number, t: DeviceTexts): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return t.detail.daysHours(Math.floor(hours / 24), hours % 24);
  if (hours > 0) return t.detail.hoursMinutes(hours, minutes % 60);
  return minutes > 0 ? t.detail.minutes(minutes) : t.detail.seconds(Math.floor(seconds));
}

/** A network's delay looks like a clock that is a little off. */
const rightMs = 5000;

/** «поспішає на 6 хв»; null where the clock is right: screens run by the server's anyway. */
export function clockText(offsetMs: number, t: DeviceTexts): string | null {
  if (Math.abs(offsetMs) < rightMs) return null;
  const span = spanText(Math.abs(offsetMs) / 1000, t);
  return offsetMs > 0 ? t.detail.clockFast(span) : t.detail.clockSlow(span);
}

/** «1920 × 1080», and the density where it is not one. */
export function sizeText(
  { width, height, pixelRatio }: NonNullable<DeviceItem['health']>,
  language: Language,
  t: DeviceTexts,
): string {
  const size = t.size(width, height);
  if (pixelRatio === 1) return size;
  return size + t.detail.ratio(decimal(language, pixelRatio, pixelRatio % 1 === 0 ? 0 : 2));
}
