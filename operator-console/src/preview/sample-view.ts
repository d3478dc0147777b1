import type {
  DoneItem,
  ParkedItem,
  QueueItem,
  Why,
  WindowTicket,
  WindowView,
} from '@talon/shared/views/window-view.ts';
import { names } from './names.ts';

const minute = 60_000;
/** 24 November 2026 in Kyiv, the day of the mock-ups. */
export const clock = (hours: number, minutes: number, seconds = 0): number =>
  Date.UTC(2026, 10, 24, hours - 2, minutes, seconds);

type Listed = readonly [number: string, name: keyof typeof names, waited: number, target?: number];

function item([number, name, waited, target = 15]: Listed): QueueItem {
  return {
    id: number,
    number,
    services: [names[name]],
    category: 'c',
    purpose: 'apply',
    priority: 'ordinary',
    bookedFor: null,
    waitedMs: waited * minute,
    targetMs: target * minute,
    directed: false,
  };
}

const legal = (one: QueueItem): QueueItem => ({
  ...one,
  priority: 'legal',
  targetMs: 5 * minute,
});
const booked = (one: QueueItem, at: number): QueueItem => ({
  ...one,
  priority: 'appointment',
  targetMs: 5 * minute,
  bookedFor: at,
});

const first = legal(item(['П012', 'pension', 34]));
const others: readonly QueueItem[] = [
  item(['А046', 'residence', 18]),
  item(['А047', 'leaving', 13]),
  booked(item(['Е045', 'subsidy', 12]), clock(10, 45)),
  item(['А048', 'extract', 9]),
  item(['Е046', 'birth', 7]),
  item(['А049', 'child', 4]),
  item(['Е047', 'subsidy', 1]),
];

const done = (
  number: string,
  name: keyof typeof names,
  spent: number | null,
  state: DoneItem['state'] = 'completed',
): DoneItem => ({
  id: number,
  number,
  service: names[name],
  state,
  at: clock(10, 41),
  serviceMs: spent,
  plannedMs: 12 * minute,
});

const seconds = (m: number, s: number): number => (m * 60 + s) * 1000;

const justDone: readonly DoneItem[] = [
  done('А045', 'residence', seconds(9, 12)),
  done('Е043', 'subsidy', seconds(16, 40)),
  done('А044', 'extract', null, 'no_show'),
];

const parked = (number: string, reason: string, until: number): ParkedItem => ({
  id: number,
  number,
  service: names.subsidy,
  reason,
  pool: 'window',
  until,
  window: 7,
});

const setAside: readonly ParkedItem[] = [
  parked('Е039', 'documents', clock(10, 55)),
  parked('А038', 'payment', clock(11, 10)),
];

const sampleWhy: Why = {
  mode: 'share',
  rule: 'share_priority',
  winner: {
    number: 'П012',
    priority: 'legal',
    waitedMs: 7 * minute,
    targetMs: 5 * minute,
    ratio: 1.4,
  },
  runnerUp: {
    number: 'А046',
    priority: 'ordinary',
    waitedMs: 18 * minute,
    targetMs: 15 * minute,
    ratio: 1.2,
  },
  priorityCalls: 1,
  sharePriority: 2,
  shareOf: 3,
};

export const calledTicket: WindowTicket = {
  id: 'П012',
  number: 'П012',
  state: 'called',
  services: [{ id: 'pension', name: names.pension, done: false }],
  service: 'pension',
  purpose: 'apply',
  priority: 'legal',
  language: 'uk',
  channel: 'kiosk',
  issuedAt: clock(10, 39),
  bookedFor: null,
  waitedMs: 7 * minute,
  calledAt: clock(10, 46, 22),
  calledMs: 38_000,
  recalls: 0,
  recallsMost: 3,
  startedAt: null,
  servedMs: null,
  goesOn: null,
  plannedMs: 14 * minute,
  noShowOffered: false,
  missedAt: clock(10, 50, 22),
  missAfterMs: 4 * minute,
  why: sampleWhy,
};

export const servedTicket: WindowTicket = {
  ...calledTicket,
  id: 'А045',
  number: 'А045',
  state: 'serving',
  services: [{ id: 'residence', name: names.residence, done: false }],
  service: 'residence',
  priority: 'ordinary',
  issuedAt: clock(10, 29),
  waitedMs: 12 * minute,
  calledAt: clock(10, 40),
  startedAt: clock(10, 41),
  servedMs: seconds(6, 24),
  plannedMs: 12 * minute,
  missedAt: null,
  missAfterMs: null,
};

/** Window 7 of Олена Ковальчук, free, with eight people waiting. */
export const idleView: WindowView = {
  version: { epoch: 'preview', day: '2026-11-24', event: 1, tick: 0 },
  hall: { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: clock(20, 0) },
  at: clock(10, 47),
  timeZone: 'Europe/Kyiv',
  id: 'w7',
  number: 7,
  zone: names.firstFloor,
  state: 'open',
  operator: { id: 'o1', name: 'Олена Ковальчук' },
  openedAt: clock(8, 0),
  freeSince: clock(10, 46),
  breakReason: null,
  breakFrom: null,
  breakUntil: null,
  armed: false,
  ticket: null,
  mine: [first, ...others],
  mineCount: 8,
  hallQueue: [first, item(['Б235', 'passport', 31]), ...others],
  hallCount: 46,
  elsewhere: [],
  parked: setAside,
  done: justDone,
  served: 23,
  meanServiceMs: seconds(8, 40),
  undo: null,
  targetMs: 15 * minute,
  asksOutcome: false,
  categories: [names.homes, names.subsidies, names.pensions],
};

export const calledView: WindowView = {
  ...idleView,
  freeSince: null,
  ticket: calledTicket,
  mine: others,
  mineCount: 7,
};

export const servingView: WindowView = { ...idleView, freeSince: null, ticket: servedTicket };

export const emptyView: WindowView = {
  ...idleView,
  at: clock(15, 12),
  freeSince: clock(15, 10, 55),
  mine: [],
  mineCount: 0,
  hallQueue: [item(['Б235', 'passport', 18]), item(['В101', 'extract', 6])],
  hallCount: 7,
  elsewhere: [
    { letter: 'Б', name: names.passports, waiting: 5, longestMs: 18 * minute },
    { letter: 'В', name: names.land, waiting: 2, longestMs: 6 * minute },
  ],
  parked: [parked('Е039', 'documents', clock(15, 40))],
  served: 38,
};

export const restView: WindowView = {
  ...idleView,
  at: clock(13, 18),
  state: 'break',
  freeSince: null,
  breakReason: 'lunch',
  breakFrom: clock(13, 0),
  breakUntil: clock(13, 45),
  served: 31,
  mine: [
    item(['А046', 'residence', 21]),
    item(['А047', 'leaving', 16]),
    booked(item(['Е045', 'subsidy', 12]), clock(12, 45)),
    ...others.slice(3, 6),
  ],
  mineCount: 6,
  parked: [parked('Е039', 'documents', clock(13, 50)), parked('А038', 'payment', clock(14, 10))],
};
