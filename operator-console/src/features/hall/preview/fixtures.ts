import type { FeedbackAnswer } from '@talon/shared/contract/feedback.ts';
import type { ClosingAnswer, OperatorsAnswer } from '@talon/shared/contract/supervision.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type {
  HallAlert,
  HallHour,
  HallLoad,
  HallView,
  HallWindow,
} from '@talon/shared/views/hall-view.ts';

/** 2026-11-24 10:47 in Kyiv, a Tuesday: the morning of the pictures. */
export const now = Date.UTC(2026, 10, 24, 8, 47);
const minute = 60_000;
const clock = (hours: number, minutes: number): number =>
  Date.UTC(2026, 10, 24, hours - 2, minutes);
const span = (text: string): number => {
  const [minutes = 0, seconds = 0] = text.split(':').map(Number);
  return minutes * minute + seconds * 1000;
};

const text = (uk: string, ru: string, en: string): LocalText => ({ uk, ru, en });
const residence = text('Місце проживання', 'Место жительства', 'Residence');
const passports = text('Паспорти та посвідчення', 'Паспорта и удостоверения', 'Passports and IDs');
const subsidies = text(
  'Субсидії, пільги та допомоги',
  'Субсидии, льготы и помощь',
  'Subsidies and aid',
);
const land = text('Земля та кадастр', 'Земля и кадастр', 'Land and cadastre');
const business = text('Бізнес і ФОП', 'Бизнес и ФЛП', 'Business');
const family = text('Сім’я та діти', 'Семья и дети', 'Family and children');
const pensions = text('Пенсії та зайнятість', 'Пенсии и занятость', 'Pensions and work');
const pension = text('Призначення пенсії', 'Назначение пенсии', 'Pension');
const subsidy = text('Житлова субсидія', 'Жилищная субсидия', 'Housing subsidy');

interface Sketch {
  readonly number: number;
  readonly operator: string;
  readonly ticket?: string;
  readonly spent?: string;
  readonly percent?: number;
  readonly part?: Partial<HallWindow>;
}

function windowOf({ number, operator, ticket, spent = '0:00', percent, part }: Sketch): HallWindow {
  const ms = span(spent);
  return {
    id: `w${number}`,
    number,
    zone: number < 11 ? 'floor-1' : 'floor-2',
    state: 'serving',
    operator: { id: `o${number}`, name: operator },
    ticket: ticket === undefined ? null : { id: `t${number}`, number: ticket, service: residence },
    ms,
    normMs: percent === undefined ? null : (ms / percent) * 100,
    until: null,
    categories: [residence, passports],
    ...part,
  };
}

const resting: Partial<HallWindow> = { state: 'break', until: clock(13, 45) };
const windows: readonly HallWindow[] = [
  windowOf({ number: 1, operator: 'Олена Коваль', ticket: 'А044', spent: '4:12', percent: 34 }),
  windowOf({ number: 2, operator: 'Тарас Бойко', ticket: 'К019', spent: '7:50', percent: 62 }),
  windowOf({
    number: 3,
    operator: 'Марія Шевченко',
    ticket: 'Б234',
    spent: '0:18',
    part: { state: 'called' },
  }),
  windowOf({ number: 4, operator: 'Ігор Лисенко', part: resting }),
  windowOf({ number: 5, operator: 'Ганна Мороз', ticket: 'Е044', spent: '19:40', percent: 108 }),
  windowOf({ number: 6, operator: 'Петро Гриценко', ticket: 'Е043', spent: '3:05', percent: 22 }),
  windowOf({ number: 7, operator: 'Софія Кравець', ticket: 'А045', spent: '6:24', percent: 53 }),
  windowOf({ number: 8, operator: 'Юрій Ткач', ticket: 'Б232', spent: '11:31', percent: 88 }),
  windowOf({ number: 9, operator: 'Надія Савчук', ticket: 'В068', spent: '14:02', percent: 70 }),
  windowOf({ number: 10, operator: 'Леся Романюк', part: resting }),
  windowOf({ number: 11, operator: 'Андрій Поліщук', ticket: 'Г021', spent: '2:16', percent: 18 }),
  windowOf({ number: 12, operator: 'Оксана Дяченко', ticket: 'Д117', spent: '5:47', percent: 40 }),
  windowOf({ number: 13, operator: 'Роман Гнатюк', spent: '1:05', part: { state: 'free' } }),
  windowOf({
    number: 14,
    operator: '',
    part: { state: 'closed', operator: null, categories: [] },
  }),
];

const hour = (at: number, usual: number, today: number | null = null): HallHour => ({
  hour: at,
  usual,
  today,
  ahead: null,
});
/** Expected visitors, who waits when the hour begins, and how many minutes. */
const later = (at: number, usual: number, told: readonly [number, number, number]): HallHour => {
  const [arrivals, waiting, minutes] = told;
  return { ...hour(at, usual), ahead: { arrivals, waiting, waitMs: minutes * minute } };
};
const arrivals: readonly HallHour[] = [
  hour(8, 22, 24),
  hour(9, 38, 45),
  hour(10, 46, 61),
  later(11, 44, [56, 44, 45]),
  later(12, 34, [43, 48, 50]),
  later(13, 28, [35, 38, 40]),
  later(14, 36, [45, 24, 25]),
  later(15, 33, [42, 17, 20]),
  later(16, 24, [30, 8, 10]),
  later(17, 12, [15, 0, 0]),
];

const loadOf = (
  letter: string,
  name: LocalText,
  [waiting, mean, open]: readonly [number, number, number],
  target = 15,
): HallLoad => ({
  category: letter,
  letter,
  name,
  waiting,
  meanMs: waiting === 0 ? null : mean * minute,
  targetMs: target * minute,
  windows: open,
});
const load: readonly HallLoad[] = [
  loadOf('П', pensions, [4, 28, 1]),
  loadOf('Б', passports, [11, 21, 2]),
  loadOf('Е', subsidies, [9, 14, 3]),
  loadOf('В', land, [5, 11, 1]),
  loadOf('А', residence, [8, 9, 3]),
  loadOf('Д', business, [3, 6, 1]),
  loadOf('К', family, [1, 4, 1]),
];

const alert = { seen: false, since: now - 9 * minute } as const;
const waitAlert: HallAlert = {
  ...alert,
  id: 'wait.t1',
  kind: 'wait',
  tone: 'bad',
  service: 's1',
  name: pension,
  purpose: 'apply',
  fit: { window: 'w13', number: 13 },
  ticket: 't1',
  number: 'П012',
  waitedMs: span('34:05'),
  targetMs: 15 * minute,
  people: 1,
  servedBy: [7],
};
const slowAlert: HallAlert = {
  ...alert,
  id: 'service.t5',
  kind: 'service',
  tone: 'warn',
  window: 'w5',
  number: 5,
  ticket: 'Е044',
  name: subsidy,
  servedMs: span('19:40'),
  normMs: 18 * minute,
};
const paperAlert: HallAlert = {
  ...alert,
  id: 'paper_low.k2',
  kind: 'device',
  tone: 'warn',
  device: 'k2',
  name: 'Кіоск 2',
  trouble: 'paper_low',
};

/** One of every kind. */
export const everyAlert: readonly HallAlert[] = [
  {
    ...alert,
    id: 'alarm.w5',
    kind: 'alarm',
    tone: 'bad',
    window: 'w5',
    number: 5,
    operator: 'Ганна Мороз',
    coming: false,
  },
  {
    ...alert,
    id: 'help.k1',
    kind: 'help',
    tone: 'bad',
    device: 'k1',
    name: 'Кіоск 1',
    coming: false,
  },
  {
    ...alert,
    id: 'unserved.s2.apply',
    kind: 'unserved',
    tone: 'bad',
    service: 's2',
    name: subsidy,
    purpose: 'apply',
    fit: null,
    waiting: 3,
  },
  waitAlert,
  {
    ...alert,
    id: 'message.m1',
    kind: 'message',
    tone: 'warn',
    window: 'w2',
    number: 2,
    operator: 'Тарас Бойко',
    text: 'Закінчуються бланки заяв, принесіть, будь ласка.',
  },
  slowAlert,
  {
    ...alert,
    id: 'idle.w13.1',
    kind: 'idle',
    tone: 'warn',
    window: 'w13',
    number: 13,
    waiting: 2,
    idleMs: 4 * minute,
  },
  {
    ...alert,
    id: 'unprinted.j1',
    kind: 'unprinted',
    tone: 'warn',
    ticket: 't9',
    number: 'А047',
    reason: 'paper_out',
  },
  {
    ...alert,
    id: 'printer.p1',
    kind: 'printer',
    tone: 'bad',
    printer: 'p1',
    name: 'Принтер рецепції',
    trouble: 'paper_out',
  },
  { ...paperAlert, seen: true },
];

export const view: HallView = {
  version: { epoch: 'p', day: '2026-11-24', event: 1, tick: 0 },
  at: now,
  timeZone: 'Europe/Kyiv',
  hall: { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: clock(17, 45) },
  phase: 'open',
  mainLanguage: 'uk',
  zones: [
    { id: 'floor-1', name: text('Перший поверх', 'Первый этаж', 'First floor') },
    { id: 'floor-2', name: text('Другий поверх', 'Второй этаж', 'Second floor') },
  ],
  kpis: {
    waiting: 46,
    usualWaiting: 34,
    meanWaitMs: span('12:20'),
    targetMs: 15 * minute,
    longest: { number: 'П012', waitedMs: span('34:05'), targetMs: 15 * minute },
    serviceLevel: 78,
    within: 78,
    called: 94,
    lost: 6,
    serviceLevelTarget: 85,
    served: 130,
    usualServed: 118,
    satisfaction: 4.7,
    ratings: 58,
  },
  windows,
  load,
  arrivals,
  alerts: [waitAlert, slowAlert, paperAlert],
  announcements: [],
  messages: [],
};

/** A morning before anybody came, at a centre without history. */
export const firstMorning: HallView = {
  ...view,
  kpis: {
    ...view.kpis,
    waiting: 0,
    usualWaiting: null,
    meanWaitMs: null,
    longest: null,
    serviceLevel: null,
    served: 0,
    usualServed: null,
    satisfaction: null,
    ratings: 0,
  },
  windows: windows.map((window) => ({
    ...window,
    state: 'closed' as const,
    operator: null,
    ticket: null,
  })),
  load: load.map((row) => ({ ...row, waiting: 0, meanMs: null, windows: 0 })),
  arrivals: [],
  alerts: [],
};

export const said: Pick<HallView, 'announcements' | 'messages'> = {
  announcements: [
    {
      id: 'a1',
      text: text(
        'Каса біля вікна 5 не працює до 13:00.',
        'Касса у окна 5 не работает до 13:00.',
        'The cash desk by window 5 is closed until 13:00.',
      ),
      zones: null,
      until: clock(13, 0),
    },
  ],
  messages: [
    {
      id: 'm3',
      at: clock(10, 31),
      text: 'Перерви сьогодні по черзі, за списком.',
      to: [1, 2, 3],
      seenBy: [1, 3],
    },
    { id: 'm2', at: clock(9, 12), text: 'Зайдіть до мене після перерви.', to: [5], seenBy: [5] },
  ],
};

export const closing: ClosingAnswer = {
  waiting: { count: 46, numbers: ['П012', 'Б228', 'Е041', 'А046', 'Б229', 'В069'] },
  called: { count: 1, numbers: ['Б234'] },
  parked: { count: 2, numbers: ['А031', 'Г018'] },
  serving: { count: 9, numbers: ['А044', 'К019', 'Е044', 'Е043', 'А045', 'Б232'] },
  windows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
};

export const operators: OperatorsAnswer = {
  items: [
    { id: 'o20', name: 'Вікторія Білик', signedIn: true },
    { id: 'o21', name: 'Степан Дорошенко', signedIn: false },
  ],
};

export const feedback: FeedbackAnswer = {
  items: [
    {
      id: 'f3',
      at: '2026-11-24T10:31:00+02:00',
      source: 'kiosk',
      score: 2,
      topics: ['speed', 'hall'],
      comment: 'Довго чекали, і нема де сісти з дитиною. Решта добре.',
    },
    {
      id: 'f2',
      at: '2026-11-24T09:52:00+02:00',
      source: 'visitor',
      score: 5,
      topics: ['attention', 'clarity'],
      comment: 'Дякую пані з вікна 3, усе пояснила.',
    },
    {
      id: 'f1',
      at: '2026-11-23T16:08:00+02:00',
      source: 'kiosk',
      score: 4,
      topics: ['access'],
      comment: null,
    },
  ],
  next: 'f1',
};
