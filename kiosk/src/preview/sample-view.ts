import { weekdays } from '@talon/shared/contract/codes.ts';
import type { HallState, WeekDay } from '@talon/shared/views/common.ts';
import type { MenuService, MenuView } from '@talon/shared/views/menu-view.ts';

/** Tuesday 24 November, 10:34 in Kyiv: the moment of the drawn screens. */
export const sampleNow = Date.parse('2026-11-24T10:34:00+02:00');

const at = (time: string): number => Date.parse(`2026-11-24T${time}:00+02:00`);

export const openHallState: HallState = {
  state: 'open',
  pause: null,
  pausedAt: null,
  opensAt: null,
  closesAt: at('18:00'),
};

export const closedHall: HallState = {
  ...openHallState,
  state: 'closed',
  opensAt: at('08:00'),
  closesAt: null,
};
/** Tickets are given a quarter of an hour before it opens. */
export const earlyHall: HallState = { ...closedHall, ticketsFrom: at('07:45') };
/** 18 minutes before the opening. */
export const closedNow = at('07:42');

/** Between two spans of the day. */
export const lunchHall: HallState = { ...closedHall, opensAt: at('13:00') };
export const lunchNow = at('12:24');

export const pausedHall = (pause: string): HallState => ({
  ...openHallState,
  state: 'paused',
  pause,
  pausedAt: at('10:52'),
});
/** The way to the shelter of the drawing. */
export const shelteredHall: HallState = {
  ...pausedHall('air_raid'),
  shelter: {
    way: {
      uk: 'Ліворуч, сходами вниз',
      ru: 'Налево, по лестнице вниз',
      en: 'Left, down the stairs',
    },
    place: {
      uk: 'Цокольний поверх цієї будівлі, 30\u00a0м. Без сходів: вхід з\u00a0вул. Театральної,\u00a02',
      ru: 'Цокольный этаж этого здания, 30\u00a0м. Без ступеней: вход с\u00a0ул. Театральной,\u00a02',
      en: 'Basement of this building, 30\u00a0m. Step-free: entrance from 2\u00a0Teatralna\u00a0St',
    },
  },
};
export const pausedNow = at('10:58');
export const offlineSince = at('10:41');

const sampleWeek: readonly WeekDay[] = weekdays.map((weekday, index) => ({
  weekday,
  date: `2026-11-${23 + index}`,
  spans: weekday === 'sun' ? [] : [{ from: '08:00', until: weekday === 'sat' ? '13:00' : '18:00' }],
  today: weekday === 'tue',
}));

const drawnTiles: readonly (readonly [letter: string, waiting: number, minutes: number | null])[] =
  [
    ['А', 8, 15],
    ['Б', 11, 35],
    ['В', 5, 20],
    ['Г', 2, 10],
    ['Д', 3, 10],
    ['Е', 9, 25],
    ['К', 1, 5],
    ['Л', 2, 5],
    ['М', 0, null],
    ['Н', 1, 10],
    ['П', 4, 15],
    ['Р', 0, null],
  ];

const drawnServices: readonly (readonly [id: string, waiting: number, middle: number])[] = [
  ['e1', 9, 25],
  ['e2', 3, 10],
  ['e3', 1, 5],
  ['e4', 2, 15],
  ['e5', 4, 20],
  ['e6', 0, 0],
  ['e7', 1, 10],
  ['В-1', 5, 20],
  ['П-1', 4, 15],
  ['l1', 3, 10],
  ['l2', 2, 15],
  ['l3', 9, 25],
  ['l4', 0, 0],
  ['l5', 1, 10],
];

function toService([id, waiting, middle]: (typeof drawnServices)[number]): MenuService {
  return {
    id,
    open: true,
    today: true,
    full: id === 'l3',
    waiting,
    waitMinutes: { low: Math.max(0, middle - 5), high: middle + 5, middle },
    purposes: [
      { purpose: 'consult', open: true, waiting: 2 },
      { purpose: 'apply', open: true, waiting },
      { purpose: 'collect', open: true, waiting: 0 },
    ],
  };
}

const weekWithLunch = sampleWeek.map((day) => ({
  ...day,
  spans: day.spans.flatMap(({ from, until }) => [
    { from, until: '12:00' },
    { from: '13:00', until },
  ]),
}));

export function sampleView(hall: HallState, full: boolean): MenuView {
  return {
    version: { epoch: 'preview', day: '2026-11-24', event: 1, tick: 0 },
    hall,
    week: hall === lunchHall ? weekWithLunch : sampleWeek,
    catalogue: 'sample',
    categories: drawnTiles.map(([id, waiting, waitMinutes]) => ({
      id,
      waiting,
      waitMinutes,
      open: true,
    })),
    services: drawnServices.map(toService).map((one) => ({ ...one, full: full && one.full })),
    totalWaiting: 46,
    openWindows: 11,
    waitMinutes: 15,
    legalTargetMinutes: 5,
  };
}

/** The same hall before its windows open: people already wait, nobody serves. */
export function withoutWindows(view: MenuView): MenuView {
  const shut = { open: false, waitMinutes: null };
  return {
    ...view,
    categories: view.categories.map((category) => ({ ...category, ...shut })),
    services: view.services.map((service) => ({
      ...service,
      ...shut,
      purposes: service.purposes.map((line) => ({ ...line, open: false })),
    })),
    openWindows: 0,
    waitMinutes: null,
  };
}
