import type { Problem } from '@talon/shared/contract/problem.ts';
import type { HallState } from '@talon/shared/views/common.ts';
import type { PrinterView } from '@talon/shared/views/printer-view.ts';
import type { StageName } from '../app/stage-of.ts';
import type { HelpState } from '../features/help/help-context.ts';
import type { Idle } from '../features/idle/idle.ts';
import type { Choice } from '../features/session/purposes.ts';
import {
  type Booked,
  type HeldTicket,
  type Intention,
  newSession,
  type Session,
} from '../features/session/session.ts';
import type { PrintState } from '../features/ticket/print.ts';
import {
  closedHall,
  closedNow,
  earlyHall,
  lunchHall,
  lunchNow,
  offlineSince,
  openHallState,
  pausedHall,
  pausedNow,
  sampleNow,
  shelteredHall,
} from './sample-view.ts';

/** One state of the kiosk: what it knows, from which the real screens are drawn. */
export interface PreviewState {
  readonly stage: StageName;
  readonly session: Session;
  readonly hall: HallState;
  readonly now: number;
  readonly names: 'drawn' | 'longest';
  /** A service whose limit is reached is among the rows. */
  readonly full: boolean;
  /** No window has opened yet. */
  readonly unserved: boolean;
  /** Nothing is known of how busy it is. */
  readonly blind: boolean;
  readonly awaySince: number | null;
  readonly printing: PrintState;
  readonly printer: PrinterView['printer'];
  readonly idle: Idle;
  readonly tries: number;
  readonly help: HelpState;
  /** What it is called, while it shows that. */
  readonly name: string | null;
}

const plain: PreviewState = {
  stage: 'flow',
  session: newSession('uk'),
  hall: openHallState,
  now: sampleNow,
  names: 'drawn',
  full: false,
  unserved: false,
  blind: false,
  awaySince: null,
  printing: 'printing',
  printer: null,
  idle: { state: 'active' },
  tries: 0,
  help: 'none',
  name: null,
};

const choiceOf = (service: string): Choice => ({
  service,
  purposes: ['consult', 'apply', 'collect'],
});
const subsidy = choiceOf('e1');
const services = { at: 'services', category: 'Е', page: 0 } as const;

const search = (text: string) => ({ at: 'search', text, page: 0, keys: true }) as const;

const ticket: HeldTicket = {
  id: 't47',
  number: 'Е047',
  key: 'sample',
  link: 'https://queue.example/t/Vt6kq0fQ3S#1.c2FtcGxl',
  services: ['e1'],
  priority: false,
  booked: null,
  ahead: 9,
  waitMinutes: { low: 20, high: 30 },
  job: 'j47',
  via: 'browser',
  reprint: false,
  added: false,
};

const issue: Intention = {
  kind: 'issue',
  key: 'sample',
  body: { serviceIds: ['e1'], language: 'uk' },
};

const problem = (status: number, code: string, detail: string): Problem => ({
  type: `/problems/${code}`,
  title: code,
  status,
  code,
  detail,
  errors: [],
});

function visit(change: Partial<Session>): PreviewState {
  return { ...plain, session: { ...plain.session, ...change } };
}

const withTicket = (change: Partial<HeldTicket>, printing: PrintState): PreviewState => ({
  ...visit({ ticket: { ...ticket, ...change }, screen: { at: 'ticket' } }),
  printing,
});

const refused = (of: Problem | null): PreviewState =>
  visit({ screen: services, refused: { problem: of, intention: issue } });

const unrated = { at: 'rating', score: null, topics: [], comment: '', keys: false } as const;
const rated = { ...unrated, score: 4, topics: ['clarity', 'attention'] } as const;

function booked(hour: number, minute: number, arrived: number, came: Booked['came']): PreviewState {
  const at = (minutes: number): number => Date.parse(`2026-11-24T${hour}:${minutes}:00+02:00`);
  const appointment = { at: at(minute), arrivedAt: at(arrived), came };
  return withTicket({ id: 'booked', number: 'Е045', booked: appointment }, 'printing');
}

function refusedCode(code: string, detail: string): PreviewState {
  const body = { serviceIds: [], appointmentCode: '482715', language: 'uk' } as const;
  return visit({
    screen: { at: 'checkin', code: '482715' },
    refused: {
      problem: problem(409, code, detail),
      intention: { kind: 'issue', key: 'sample', body: { ...body, serviceIds: [] } },
    },
  });
}

/** Every state of every screen by name; `home` also with each look. */
export const previewStates = {
  home: plain,
  'home-blind': { ...plain, blind: true },
  identify: { ...plain, name: 'Кіоск біля входу' },
  'home-unserved': { ...plain, unserved: true },
  'home-paper-out': { ...plain, printer: 'paper_out' },
  'home-printer-away': { ...plain, printer: 'away' },
  'home-page': visit({ screen: { at: 'home', page: 1 } }),
  'home-priority': visit({ priority: 'legal' }),
  'home-adding': visit({ ticket, screen: { at: 'home', page: 0 } }),
  'home-several': visit({ chosen: [subsidy] }),
  'home-browse': { ...visit({ browsing: true }), blind: true },
  search: visit({ screen: search('субс') }),
  'search-start': visit({ screen: search('') }),
  'search-none': visit({ screen: search('субвенц') }),
  'search-pages': visit({ screen: search('допомога') }),
  'search-hidden': visit({ screen: { ...search('допомога'), keys: false } }),
  'search-browse': { ...visit({ screen: search('довідка'), browsing: true }), blind: true },
  service: visit({ screen: services }),
  'service-unserved': { ...visit({ screen: services }), unserved: true },
  'service-longest': { ...visit({ screen: services }), names: 'longest' },
  'service-full': { ...visit({ screen: services }), names: 'longest', full: true },
  'service-last': visit({ screen: { ...services, page: 9 } }),
  'service-browse': { ...visit({ screen: services, browsing: true }), blind: true },
  documents: visit({ screen: services, documents: subsidy }),
  'documents-long': {
    ...visit({ screen: services, documents: { service: 'l1', purposes: ['apply'] } }),
    names: 'longest',
  },
  purpose: visit({ screen: { at: 'purpose', choice: subsidy, from: services } }),
  'purpose-several': visit({
    screen: { at: 'purpose', choice: subsidy, from: services },
    chosen: [choiceOf('e2')],
  }),
  'purpose-full': visit({
    screen: { at: 'purpose', choice: subsidy, from: services },
    chosen: [choiceOf('e2'), choiceOf('e6')],
  }),
  priority: visit({ screen: { at: 'priority' } }),
  ticket: withTicket({}, 'printing'),
  'ticket-sent': withTicket({}, 'sent'),
  'ticket-failed': withTicket({}, 'failed'),
  'ticket-paper-out': withTicket({}, 'paper_out'),
  'ticket-paper-out-called': { ...withTicket({}, 'paper_out'), help: 'coming' },
  'ticket-paper-out-alone': { ...withTicket({}, 'paper_out'), help: 'absent' },
  'ticket-no-printer': withTicket({}, 'none'),
  'ticket-added': withTicket({ services: ['e1', 'e3'], added: true }, 'sent'),
  'ticket-away': { ...withTicket({}, 'paper_out'), awaySince: offlineSince },
  'ticket-called': withTicket({ id: 'called' }, 'sent'),
  'ticket-place-only': withTicket({ id: 'unserved', waitMinutes: null }, 'sent'),
  'ticket-priority': withTicket({ priority: true, waitMinutes: { low: 5, high: 5 } }, 'printing'),
  'ticket-widest': withTicket({ number: 'ММ1045', services: ['l4'] }, 'sent'),
  sending: visit({ screen: services, intention: issue }),
  'sending-again': { ...visit({ screen: services, intention: issue }), tries: 2 },
  'refused-limit': refused(problem(409, 'service_limit_reached', '')),
  'refused-day': refused(problem(409, 'day_limit_reached', '')),
  'refused-other': refused(
    problem(409, 'purpose_not_offered', 'Для послуги «Субсидія» такої мети немає.'),
  ),
  'refused-busy': refused(problem(503, 'storage_unavailable', 'Сервер не може записати талон.')),
  'refused-lost': refused(null),
  checkin: visit({ screen: { at: 'checkin', code: '4827' } }),
  'checkin-full': visit({ screen: { at: 'checkin', code: '482715' } }),
  'checkin-early': booked(10, 45, 33, 'early'),
  'checkin-due': booked(10, 34, 33, 'due'),
  'checkin-late': booked(10, 10, 33, 'late'),
  'checkin-unknown': refusedCode('appointment_unknown', 'Запису з таким кодом немає.'),
  'checkin-used': refusedCode('appointment_used', 'За цим записом талон уже видано.'),
  'checkin-other-day': refusedCode('appointment_other_day', 'Ваш запис на середу, 25 листопада.'),
  'checkin-other-centre': refusedCode(
    'appointment_other_centre',
    'Ваш запис до іншого центру: ЦНАП «Лівобережний», вул. Миру, 4.',
  ),
  'checkin-too-many': refusedCode('rate_limited', 'Забагато запитів. Зачекайте 8 хв.'),
  rating: visit({ screen: unrated }),
  'rating-good': visit({ screen: rated }),
  'rating-bad': visit({ screen: { ...rated, score: 2, topics: ['speed'] } }),
  'rating-comment': visit({ screen: { ...rated, comment: 'Дякую, усе зрозуміло пояснили' } }),
  'rating-writing': visit({ screen: { ...rated, comment: 'Дякую', keys: true } }),
  'rating-failed': visit({
    screen: rated,
    refused: { problem: null, intention: { kind: 'rate', key: 'sample', body: { score: 4 } } },
  }),
  thanks: visit({ screen: { at: 'thanks', score: 4 } }),
  'help-called': { ...plain, help: 'called' },
  'help-coming': { ...plain, help: 'coming' },
  'help-failed': { ...plain, help: 'failed' },
  'read-aloud': visit({ aloud: true }),
  rest: { ...plain, stage: 'rest' },
  limit: {
    ...visit({ screen: { at: 'ended', service: 'l3', from: services } }),
    names: 'longest',
    full: true,
  },
  'not-today': visit({ screen: { at: 'ended', service: 'e1', from: services } }),
  lunch: { ...plain, stage: 'closed', hall: lunchHall, now: lunchNow },
  closed: { ...plain, stage: 'closed', hall: closedHall, now: closedNow },
  'closed-early': { ...plain, stage: 'closed', hall: earlyHall, now: closedNow },
  'closed-unknown': {
    ...plain,
    stage: 'closed',
    hall: { ...closedHall, opensAt: null },
    now: closedNow,
  },
  paused: { ...plain, stage: 'paused', hall: pausedHall('air_raid'), now: pausedNow },
  'paused-shelter': { ...plain, stage: 'paused', hall: shelteredHall, now: pausedNow },
  'paused-technical': { ...plain, stage: 'paused', hall: pausedHall('technical'), now: pausedNow },
  'paused-evacuation': {
    ...plain,
    stage: 'paused',
    hall: pausedHall('evacuation'),
    now: pausedNow,
  },
  offline: { ...plain, stage: 'offline', awaySince: offlineSince, help: 'absent' },
  connecting: { ...plain, stage: 'connecting' },
  'too-old': { ...plain, stage: 'too_old' },
  timeout: { ...visit({ screen: services }), idle: { state: 'asking', secondsLeft: 9 } },
} satisfies Record<string, PreviewState>;

export type PreviewName = keyof typeof previewStates;

export function isPreviewName(name: string): name is PreviewName {
  return Object.hasOwn(previewStates, name);
}
