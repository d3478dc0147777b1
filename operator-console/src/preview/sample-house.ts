import type { CentresAnswer, MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem, WindowsAnswer } from '@talon/shared/contract/windows.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { names } from './names.ts';
import { clock, idleView } from './sample-view.ts';

const centreName = {
  uk: 'ЦНАП «Центральний»',
  ru: 'ЦПАУ «Центральный»',
  en: 'Central Service Centre',
};

type Category = MenuAnswer['categories'][number];
type Service = Category['services'][number];

function service(id: string, name: string, waiting: number, words: string[] = []): Service {
  return {
    id,
    name,
    authority: '',
    applicant: '',
    documents: [],
    term: '',
    fee: '',
    purposes: ['consult', 'apply'],
    audience: 'person',
    dailyLimit: null,
    searchWords: words,
    open: true,
    waiting,
    waitMinutes: { low: 10, high: 15 },
  };
}

const letters = [...'АБВГДЕКЛМНПР'];

/** Twelve categories, of which the passports have their services. */
export function sampleMenu(language: Language): MenuAnswer {
  const categories = letters.map((letter): Category => {
    const services =
      letter === 'Б'
        ? [
            service('passport', names.passport[language], 11),
            service('id-card', names.idCard[language], 4),
          ]
        : [service(letter, letter, 0)];
    const name = { А: names.homes, Е: names.subsidies, П: names.pensions }[letter];
    return { id: letter, name: name?.[language] ?? letter, letter, icon: 'home', services };
  });
  return {
    catalogue: 'preview',
    centre: {
      id: 'demo',
      name: centreName[language],
      address: '',
      phone: '',
      timeZone: 'Europe/Kyiv',
      mainLanguage: 'uk',
      legalPriority: true,
      checkIn: true,
      feedback: true,
      help: true,
    },
    categories,
  };
}

const idsOf = (served: string): string[] =>
  (served === 'усі' ? letters : [...served]).flatMap((letter) =>
    letter === 'Б' ? ['passport', 'id-card'] : [letter],
  );

type Row = readonly [number: number, serves: string, who?: string, since?: number];

const rows: readonly Row[] = [
  [1, 'А', 'Інна Ткачук', clock(7, 48)],
  [2, 'А', 'Ігор Савчук', clock(7, 51)],
  [3, 'БМ'],
  [4, 'ЕП'],
  [5, 'К', 'Марія Шевчук', clock(7, 50)],
  [6, 'ЕКЛ'],
  [7, 'АЕП'],
  [8, 'Б', 'Олег Гнатюк', clock(7, 44)],
  [9, 'ВН'],
  [10, 'ВГ'],
  [11, 'Р', 'Юлія Романюк', clock(7, 49)],
  [12, 'Д'],
  [13, 'БП'],
  [14, 'усі'],
];

function windowOf([number, serves, who, since]: Row): WindowItem {
  return {
    id: `w${number}`,
    number,
    zone: number > 10 ? 'second' : 'first',
    zoneName: number > 10 ? names.secondFloor : names.firstFloor,
    state: who === undefined ? 'closed' : 'open',
    operator: who === undefined ? null : { id: `o${number}`, name: who },
    since: since === undefined ? null : new Date(since).toISOString(),
    ticket: null,
    profile: idsOf(serves).map((serviceId) => ({ serviceId, purposes: null, preference: 1 })),
  };
}

/** As the hall is before it opens: five windows taken. */
export const morningWindows: WindowsAnswer = { items: rows.map(windowOf) };

const inHand = (number: string) => ({ id: number, number, state: 'serving' }) as const;

/** As colleagues work at ten: 3 and 8 serve, 13 is free. */
export const workingWindows: WindowsAnswer = {
  items: morningWindows.items.map((window) => {
    const open = { ...window, state: 'open' } as const;
    if (window.number === 3)
      return { ...open, operator: { id: 'o3', name: 'Петро Лисенко' }, ticket: inHand('Б234') };
    if (window.number === 8) return { ...open, ticket: inHand('Б232') };
    if (window.number === 13) return { ...open, operator: { id: 'o13', name: 'Анна Мороз' } };
    return window;
  }),
};

export const sampleCentres: CentresAnswer = {
  items: [
    {
      id: 'demo',
      name: centreName,
      address: centreName,
      timeZone: 'Europe/Kyiv',
      open: false,
      waiting: 0,
      openWindows: 5,
      waitMinutes: null,
      closesAt: null,
      opensAt: '2026-11-24T08:00:00+02:00',
    },
  ],
};

export const sampleQueue = {
  items: idleView.hallQueue.map(({ id, number, services, waitedMs }) => ({
    id,
    number,
    services: services.map((name) => ({ name })),
    waitedMinutes: Math.floor(waitedMs / 60_000),
  })),
};

/** The way of the ticket at the window, and what a colleague wrote of it. */
export const sampleWay = {
  note: null,
  history: [
    { at: '2026-11-24T10:29:00+02:00', what: 'ticket_issued', window: null, by: 'Kiosk 1' },
    { at: '2026-11-24T10:29:00+02:00', what: 'print_printed', window: null, by: 'Kiosk 1' },
    { at: '2026-11-24T10:40:00+02:00', what: 'ticket_called', window: 7, by: null },
    { at: '2026-11-24T10:41:00+02:00', what: 'service_started', window: 7, by: null },
  ],
};
