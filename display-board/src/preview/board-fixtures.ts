import type {
  BoardCall,
  BoardLine,
  BoardPlaylist,
  BoardView,
  BoardWindow,
} from '@talon/shared/views/board-view.ts';
import type { HallState, LocalText, WeekDay } from '@talon/shared/views/common.ts';

/** Wall time of the sample hall on Tuesday, 24 November 2026. */
export const hallTime = (time: string): number => Date.parse(`2026-11-24T${time}+02:00`);

const text = (uk: string, ru: string, en: string): LocalText => ({ uk, ru, en });

const names = {
  residence: text('Місце проживання', 'Место жительства', 'Residence'),
  passports: text('Паспорти', 'Паспорта', 'Passports'),
  business: text('Бізнес і\u00a0ФОП', 'Бизнес и\u00a0ФЛП', 'Business'),
  benefits: text('Субсидії', 'Субсидии', 'Benefits'),
  land: text('Земля', 'Земля', 'Land'),
};
const categoryName = text('Місце проживання', 'Место жительства', 'Place of residence');
const fullName = text(
  'Реєстрація місця проживання',
  'Регистрация места жительства',
  'Registration of residence',
);
const longName = text(
  'Внесення змін до відомостей про фізичну особу-підприємця',
  'Внесение изменений в\u00a0сведения о\u00a0физическом лице-предпринимателе',
  'Changes to the record of a\u00a0sole proprietor',
);

export function call(number: string, window: number, time: string): BoardCall {
  return {
    id: number,
    number,
    language: 'uk',
    window,
    zone: 'hall',
    floor: window > 8 ? 2 : 1,
    category: categoryName,
    at: hallTime(time),
    repeat: 0,
    state: 'called',
    way: { floor: null, direction: null },
  };
}

/** The calls of a hall on two floors, seen from the first one, with the way to each window. */
function onItsWay(call: BoardCall): BoardCall {
  const upstairs = call.floor === 2;
  const direction = upstairs ? 'right' : call.window < 4 ? 'left' : 'ahead';
  return { ...call, way: { floor: upstairs ? 2 : null, direction } };
}

const withWays = (view: BoardView): BoardView => ({ ...view, calls: view.calls.map(onItsWay) });

const line = (
  letter: string,
  name: LocalText,
  waiting: number,
  waitMinutes: number | null,
): BoardLine => ({ letter, name, waiting, waitMinutes });

const window = (number: number, name: LocalText): BoardWindow => ({
  number,
  zone: 'hall',
  state: 'open',
  until: null,
  categories: [name],
});
const onBreak = (number: number): BoardWindow => ({
  ...window(number, names.land),
  state: 'break',
  until: hallTime('13:45:00'),
});

const span = (until: string) => [{ from: '08:00', until }];
const week: readonly WeekDay[] = [
  { weekday: 'mon', date: '2026-11-23', spans: span('18:00'), today: false },
  { weekday: 'tue', date: '2026-11-24', spans: span('18:00'), today: true },
  { weekday: 'wed', date: '2026-11-25', spans: span('18:00'), today: false },
  { weekday: 'thu', date: '2026-11-26', spans: span('18:00'), today: false },
  { weekday: 'fri', date: '2026-11-27', spans: span('18:00'), today: false },
  { weekday: 'sat', date: '2026-11-28', spans: span('13:00'), today: false },
  { weekday: 'sun', date: '2026-11-29', spans: [], today: false },
];

/** The hall of the pictures: 10:47, А045 called to window 7. */
export const boardFixture: BoardView = {
  version: { epoch: 'preview', day: '2026-11-24', event: 1, tick: 0 },
  centre: {
    id: 'demo',
    name: text('ЦНАП «Центральний»', 'ЦНАП «Центральный»', 'Central service centre'),
    address: text('вул. Театральна,\u00a02', 'ул. Театральная,\u00a02', '2\u00a0Teatralna Street'),
    phone: '0\u00a0800\u00a0123\u00a0456',
    timeZone: 'Europe/Kyiv',
    mainLanguage: 'uk',
  },
  hall: { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: null },
  week,
  zone: null,
  calls: [
    call('А045', 7, '10:41:20'),
    call('Д117', 12, '10:39:10'),
    call('Б233', 3, '10:37:00'),
    call('Е044', 5, '10:35:40'),
    call('В068', 9, '10:33:00'),
    call('К019', 2, '10:31:00'),
  ],
  calledToday: true,
  waiting: [
    line('Б', names.passports, 11, 35),
    line('Е', names.benefits, 9, 25),
    line('А', names.residence, 8, 15),
    line('Д', names.business, 3, 10),
    line('В', names.land, 2, 5),
  ],
  totalWaiting: 33,
  windows: [
    window(1, names.residence),
    window(3, names.passports),
    onBreak(4),
    window(5, names.benefits),
    window(9, names.land),
    onBreak(10),
    window(12, names.business),
  ],
  nextUp: ['А047', 'Б235', 'Д118', 'Е045', 'А048', 'В069'],
  announcements: [],
  ticker: [
    text(
      'Потрібна допомога? Консультант біля входу.',
      'Нужна помощь? Консультант у\u00a0входа.',
      'Need help? A\u00a0consultant is by the entrance.',
    ),
  ],
  playlist: null,
  servedToday: 312,
};

export const waysFixture: BoardView = withWays(boardFixture);

/** A picture of the size that fills its place, as a board with media shows it. */
const poster = new URL('./poster.webp', import.meta.url).href;
export const playlistFixture: BoardPlaylist = {
  sound: false,
  slides: [{ id: 'poster', kind: 'picture', url: poster, seconds: 12 }],
};
export const mediaFixture: BoardView = { ...boardFixture, playlist: playlistFixture };

export const emptyFixture: BoardView = {
  ...boardFixture,
  calls: [],
  calledToday: false,
  waiting: boardFixture.waiting.map((l) => ({ ...l, waiting: 0, waitMinutes: null })),
  totalWaiting: 0,
  windows: boardFixture.windows.filter((w) => w.state === 'open'),
  nextUp: [],
  servedToday: 0,
};

export const closedFixture: BoardView = {
  ...emptyFixture,
  windows: [],
  servedToday: 312,
  hall: { ...boardFixture.hall, state: 'closed', opensAt: Date.parse('2026-11-25T08:00+02:00') },
};

export function pausedFixture(reason: string): BoardView {
  const pausedAt = hallTime('10:52:00');
  return {
    ...boardFixture,
    hall: { ...boardFixture.hall, state: 'paused', pause: reason, pausedAt },
  };
}

const shelter: HallState['shelter'] = {
  way: { uk: 'Ліворуч і\u00a0вниз', ru: 'Налево и\u00a0вниз', en: 'Left and down' },
  place: {
    uk: 'Цокольний поверх. Без сходів: вхід з\u00a0вул. Театральної,\u00a02',
    ru: 'Цокольный этаж. Без ступеней: вход с\u00a0ул. Театральной,\u00a02',
    en: 'Basement. Step-free: entrance from 2\u00a0Teatralna\u00a0St',
  },
};

/** The way to the shelter as it is drawn, and as long as it may be. */
export const shelterFixture: BoardView = {
  ...pausedFixture('air_raid'),
  hall: { ...pausedFixture('air_raid').hall, shelter },
};
const long = (text: string, length: number): string => text.repeat(9).slice(0, length);
export const longShelterFixture: BoardView = {
  ...shelterFixture,
  hall: {
    ...shelterFixture.hall,
    shelter: {
      way: {
        uk: long('Праворуч через внутрішнє подвір’я ', 40),
        ru: long('Направо через внутренний двор и ', 40),
        en: long('Right, across the inner courtyard ', 40),
      },
      place: {
        uk: long('Найближче укриття: підвал школи № 5, вул. Театральна, 200 м. ', 110),
        ru: long('Ближайшее укрытие: подвал школы № 5, ул. Театральная, 200 м. ', 110),
        en: long('The nearest shelter: basement of school No. 5, 200 m away. ', 110),
      },
    },
  },
};

/** Whoever runs the hall has said something, in two languages. */
export const announcedFixture: BoardView = {
  ...boardFixture,
  announcements: [
    {
      uk: 'Каса біля вікна 5 не\u00a0працює до\u00a013:00. Сплатіть у\u00a0терміналі на\u00a0першому поверсі.',
      en: 'The cash desk by window 5 is\u00a0closed until 13:00. Please pay at\u00a0the\u00a0terminal.',
    },
  ],
};

/** Everything as long as it can be: six-sign numbers, two floors, split hours, a long ticker. */
export const longestFixture: BoardView = withWays({
  ...boardFixture,
  calls: [
    { ...call('ММ1045', 14, '10:46:50'), category: longName },
    call('ММ1044', 12, '10:39:10'),
    call('М1233', 3, '10:37:00'),
    call('ДД044', 5, '10:35:40'),
    call('В068', 10, '10:33:00'),
    call('К1019', 99, '10:31:00'),
  ],
  waiting: boardFixture.waiting.map((l) => ({
    ...l,
    name: fullName,
    waiting: 128,
    waitMinutes: 120,
  })),
  nextUp: ['ММ1047', 'Б1235', 'Д1118', 'Е1045'],
  ticker: [...boardFixture.ticker, longName, fullName],
});
