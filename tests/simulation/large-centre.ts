import type {
  DaySettings,
  ServiceRule,
  WindowRule,
} from '@talon/shared/domain/settings/day-settings.ts';
import {
  defaultTargets,
  defaultTime,
  ticketLetters,
} from '@talon/shared/domain/settings/defaults.ts';
import type { CallingMode } from '@talon/shared/domain/words.ts';
import { opening } from './small-centre.ts';

const hour = 3_600_000;
export const windowCount = 14;

/** Two services a category (the second also collects), fourteen windows of three categories each. */
export function largeCentre(categories: readonly string[], mode: CallingMode): DaySettings {
  const services: ServiceRule[] = categories.flatMap((category, index) => [
    service(`${category}-1`, category, 5 + (index % 4) * 2),
    { ...service(`${category}-2`, category, 4), purposes: ['apply', 'collect'] },
  ]);
  const windows: WindowRule[] = Array.from({ length: windowCount }, (_, index) => ({
    id: `w${index + 1}`,
    number: index + 1,
    zone: index < 10 ? 'floor-1' : 'floor-2',
    profile: services
      .filter((_, at) => (Math.floor(at / 2) + index) % 4 !== 3)
      .map(({ id }, at) => ({ service: id, purposes: null, preference: 1 + (at % 3) })),
  }));
  return {
    centre: 'large',
    date: '2026-11-24',
    timeZone: 'Europe/Kyiv',
    issueFrom: opening,
    issueUntil: opening + 10 * hour,
    closures: [],
    endsAt: opening + 20 * hour,
    categories: categories.map((id, index) => ({ id, letter: ticketLetters[index] ?? 'А' })),
    services,
    windows,
    letters: { legal: null, appointment: null },
    targets: defaultTargets,
    calling: { mode, share: { priority: 2, of: 3 }, preferenceBand: 0.1 },
    time: defaultTime,
    dailyLimit: null,
  };
}

function service(id: string, category: string, plannedMinutes: number): ServiceRule {
  return {
    id,
    category,
    letter: null,
    purposes: ['apply'],
    plannedMinutes,
    targets: null,
    dailyLimit: null,
  };
}
