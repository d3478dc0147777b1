import type { DaySettings, ServiceRule, WindowRule } from '../domain/settings/day-settings.ts';
import { defaultCalling, defaultTargets, defaultTime } from '../domain/settings/defaults.ts';
import type { Purpose, ServiceId } from '../domain/words.ts';

const minute = 60_000;
const hour = 60 * minute;

/** 09:00 of 17 March 2025 in Kyiv: when the sample day opens. */
export const sampleOpening = Date.UTC(2025, 2, 17, 7);

export function sampleService(
  id: ServiceId,
  category: string,
  purposes: readonly Purpose[] = ['apply'],
  change: Partial<ServiceRule> = {},
): ServiceRule {
  return {
    id,
    category,
    letter: null,
    purposes,
    plannedMinutes: 10,
    targets: null,
    dailyLimit: null,
    ...change,
  };
}

export function sampleWindow(
  number: number,
  services: readonly ServiceId[],
  change: Partial<WindowRule> = {},
): WindowRule {
  return {
    id: `w${number}`,
    number,
    zone: 'hall',
    profile: services.map((service, index) => ({
      service,
      purposes: null,
      preference: index + 1,
    })),
    ...change,
  };
}

/**
 * A small centre: categories А (documents) and Б (land); services `passport` (apply, collect),
 * `residence` and `extract` (apply); windows w1 (all), w2 (passport, residence), w3 (extract).
 * Open 09:00–18:00, ends at 04:00, defaults of the house.
 */
export function sampleSettings(change: Partial<DaySettings> = {}): DaySettings {
  return {
    centre: 'centre',
    date: '2025-03-17',
    timeZone: 'Europe/Kyiv',
    issueFrom: sampleOpening,
    issueUntil: sampleOpening + 9 * hour,
    closures: [],
    endsAt: sampleOpening + 19 * hour,
    categories: [
      { id: 'documents', letter: 'А' },
      { id: 'land', letter: 'Б' },
    ],
    services: [
      sampleService('passport', 'documents', ['apply', 'collect']),
      sampleService('residence', 'documents'),
      sampleService('extract', 'land'),
    ],
    windows: [
      sampleWindow(1, ['passport', 'residence', 'extract']),
      sampleWindow(2, ['passport', 'residence']),
      sampleWindow(3, ['extract']),
    ],
    letters: { legal: null, appointment: null },
    targets: defaultTargets,
    calling: defaultCalling,
    time: defaultTime,
    dailyLimit: null,
    ...change,
  };
}
