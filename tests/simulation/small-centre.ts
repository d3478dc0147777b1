import type {
  DaySettings,
  ProfileLine,
  ServiceRule,
  WindowRule,
} from '@talon/shared/domain/settings/day-settings.ts';
import { defaultTargets, defaultTime } from '@talon/shared/domain/settings/defaults.ts';
import type { CallingMode } from '@talon/shared/domain/words.ts';

export const opening = Date.UTC(2026, 10, 24, 6, 0);
const hour = 3_600_000;

export interface Variant {
  readonly mode: CallingMode;
  readonly autoNoShowMinutes: number | null;
  readonly limit: number | null;
  readonly ownLetters: boolean;
  readonly ownTargets: boolean;
}

/** Four services in two categories and four windows whose profiles overlap. */
export function smallCentre(variant: Variant): DaySettings {
  const service = (id: string, category: string, minutes: number): ServiceRule => ({
    id,
    category,
    letter: null,
    purposes: ['apply'],
    plannedMinutes: minutes,
    targets: null,
    dailyLimit: null,
  });
  const line = (id: string, preference: number): ProfileLine => ({
    service: id,
    purposes: null,
    preference,
  });
  const window = (number: number, profile: readonly ProfileLine[]): WindowRule => ({
    id: `w${number}`,
    number,
    zone: number < 4 ? 'floor-1' : 'floor-2',
    profile,
  });
  return {
    centre: 'small',
    date: '2026-11-24',
    timeZone: 'Europe/Kyiv',
    issueFrom: opening,
    issueUntil: opening + 10 * hour,
    closures: [],
    endsAt: opening + 20 * hour,
    categories: [
      { id: 'homes', letter: 'А' },
      { id: 'papers', letter: 'Б' },
    ],
    services: [
      service('register', 'homes', 11),
      { ...service('extract', 'homes', 5), purposes: ['apply', 'collect'] },
      {
        ...service('passport', 'papers', 12),
        dailyLimit: variant.limit,
        targets: variant.ownTargets ? { apply: { ordinary: 30, legal: 8 } } : null,
      },
      { ...service('advice', 'papers', 7), purposes: ['consult', 'apply', 'collect'], letter: 'В' },
    ],
    windows: [
      window(1, [line('register', 1), line('extract', 2)]),
      window(2, [line('passport', 1), line('advice', 2), line('register', 3)]),
      window(3, [line('extract', 1), line('passport', 1), line('advice', 1)]),
      window(4, [{ service: 'advice', purposes: ['consult'], preference: 1 }]),
    ],
    letters: variant.ownLetters
      ? { legal: 'П', appointment: 'Р' }
      : { legal: null, appointment: null },
    targets: defaultTargets,
    calling: { mode: variant.mode, share: { priority: 2, of: 3 }, preferenceBand: 0.1 },
    time: { ...defaultTime, autoNoShowMinutes: variant.autoNoShowMinutes },
    dailyLimit: null,
  };
}
