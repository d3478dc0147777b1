import { lineKey } from '../domain/forecast/newcomers.ts';
import type { CentreSettings, LocalText } from '../domain/settings/centre-settings.ts';
import { defaultPrinting } from '../domain/settings/printing-settings.ts';
import type { WaitRange } from '../views/common.ts';
import type { Surroundings } from '../views/surroundings.ts';
import { sampleOpening, sampleSettings } from './sample-settings.ts';

const text = (uk: string): LocalText => ({ uk, ru: `${uk} ru`, en: `${uk} en` });
const day = [{ from: '09:00', until: '18:00' }];

/** The texts that go with `sampleSettings`: two zones on two floors, w3 on the upper one. */
export function sampleCentre(change: Partial<CentreSettings> = {}): CentreSettings {
  const rules = sampleSettings();
  return {
    id: rules.centre,
    name: text('ЦНАП'),
    address: text('вул. Соборна, 1'),
    phone: '0 800 000 000',
    timeZone: rules.timeZone,
    mainLanguage: 'uk',
    week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
    aroundTheClock: false,
    holidays: [],
    lastTicketMinutes: 0,
    dailyLimit: rules.dailyLimit,
    zones: [
      { id: 'hall', name: text('Зал'), floor: 1, way: text('') },
      { id: 'upper', name: text('Верх'), floor: 2, way: text('') },
    ],
    categories: rules.categories.map(({ id, letter }) => ({
      id,
      letter,
      name: text(id === 'land' ? 'Земля та нерухомість' : 'Документи громадян'),
      shortName: text(id === 'land' ? 'Земля' : 'Документи'),
      icon: 'file',
    })),
    services: rules.services.map((rule) => ({
      ...rule,
      name: text(`Послуга ${rule.id}`),
      authority: text('Орган'),
      documents: [],
      applicant: text(''),
      termDays: null,
      fee: text('безоплатно'),
      audience: 'both',
      searchWords: [],
      stage: 'live',
      sample: true,
    })),
    windows: rules.windows.map((rule) => ({ ...rule, way: text('') })),
    letters: rules.letters,
    targets: rules.targets,
    calling: rules.calling,
    time: rules.time,
    board: { showService: false, ticker: [text('Консультант біля входу.')] },
    kiosk: { purposes: ['apply', 'collect'], legalPriority: true },
    printing: defaultPrinting,
    ...change,
  };
}

const legalWait: WaitRange = { low: 5, high: 5, middle: 5 };

/** What a fold is given beside the sample day. */
export function sampleAround(change: Partial<Surroundings> = {}): Surroundings {
  const waits = new Map<string, WaitRange>([
    ['passport', { low: 10, high: 20, middle: 15 }],
    ['extract', { low: 5, high: 10, middle: 10 }],
  ]);
  return {
    centre: sampleCentre(),
    version: { epoch: 'log', day: '2025-03-17', event: 1, tick: 0 },
    now: sampleOpening,
    hall: { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: null },
    week: [],
    waits,
    lineWaits: new Map(
      [...waits].flatMap(([service, wait]) => [
        [lineKey({ service, purpose: 'apply', priority: 'ordinary' }), wait],
        [lineKey({ service, purpose: 'apply', priority: 'legal' }), legalWait],
      ]),
    ),
    ...change,
  };
}
