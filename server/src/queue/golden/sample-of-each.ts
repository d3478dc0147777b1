import type { CallReason, DayEventOf, DayEventType, Leg } from '@talon/shared/domain/day/events.ts';
import type { DaySettings } from '@talon/shared/domain/settings/day-settings.ts';
import type { Actor } from '@talon/shared/domain/words.ts';
import {
  sampleOpening,
  sampleService,
  sampleWindow,
} from '@talon/shared/testing/sample-settings.ts';

const at = sampleOpening;
const staff: Actor = { kind: 'staff', id: 'o1' };
const happened = { at, cause: 'c1', by: staff };
const ticket = 't1';
const window = 'w1';

const leg: Leg = {
  service: 'passport',
  purpose: 'apply',
  priority: 'ordinary',
  place: 60_000,
  since: at,
  directedTo: { kind: 'operator', operator: 'o2' },
};
const reason: CallReason = {
  mode: 'share',
  rule: 'ratio',
  winner: {
    ticket,
    service: 'passport',
    priority: 'legal',
    waitedMs: 240_000,
    targetMs: 300_000,
    ratio: 0.8,
  },
  runnerUp: {
    ticket: 't2',
    service: 'extract',
    priority: 'returning',
    waitedMs: 90_000,
    targetMs: 900_000,
    ratio: 0.1,
  },
  priorityCalls: 1,
};
const settings: DaySettings = {
  centre: 'centre',
  date: '2025-03-17',
  timeZone: 'Europe/Kyiv',
  issueFrom: at,
  issueUntil: at + 32_400_000,
  closures: [{ from: at + 14_400_000, until: at + 18_000_000 }],
  endsAt: at + 68_400_000,
  categories: [{ id: 'documents', letter: 'А' }],
  services: [
    sampleService('passport', 'documents', ['apply', 'collect'], {
      letter: 'Ґ',
      targets: { apply: { ordinary: 20 } },
      dailyLimit: 40,
    }),
  ],
  windows: [sampleWindow(1, ['passport'])],
  letters: { legal: 'П', appointment: null },
  targets: {
    consult: { ordinary: 15, legal: 5, appointment: 5 },
    apply: { ordinary: 15, legal: 5, appointment: 5 },
    collect: { ordinary: 10, legal: 5, appointment: 5 },
  },
  calling: { mode: 'share', share: { priority: 2, of: 3 }, preferenceBand: 0.1 },
  time: {
    recallsBeforeNoShow: 3,
    autoNoShowMinutes: 4,
    reinstateMinutes: 15,
    lateMinutes: 10,
    undoSeconds: 10,
    defaultParkMinutes: 15,
    maxParkMinutes: 240,
  },
  dailyLimit: 3_000,
};

/** A reason that was not asked for in the first shape of an event: its golden line has none. */
const notSaid = null;

/** One event of each type in its shape of today, with every other part filled that may be. */
export const sampleOfEach = {
  day_opened: { type: 'day_opened', ...happened, settings },
  settings_applied: { type: 'settings_applied', ...happened, settings },
  ticket_issued: {
    type: 'ticket_issued',
    ...happened,
    by: { kind: 'device', id: 'kiosk' },
    ticket,
    letter: 'Ґ',
    ordinal: 45,
    route: ['passport', 'extract'],
    purposes: ['apply', 'collect'],
    leg,
    language: 'uk',
    channel: 'appointment',
    appointment: { id: 'a1', bookedFor: at + 600_000 },
  },
  consultation_given: {
    type: 'consultation_given',
    ...happened,
    visit: 'v1',
    service: 'passport',
    language: 'ru',
    channel: 'phone',
  },
  service_added: {
    type: 'service_added',
    ...happened,
    by: { kind: 'visitor' },
    ticket,
    service: 'extract',
    purpose: 'apply',
  },
  ticket_rerouted: {
    type: 'ticket_rerouted',
    ...happened,
    ticket,
    route: ['extract', 'passport'],
    purposes: ['collect', 'apply'],
    leg,
    reason: notSaid,
  },
  window_armed: { type: 'window_armed', ...happened, window },
  window_disarmed: { type: 'window_disarmed', ...happened, window },
  ticket_called: {
    type: 'ticket_called',
    ...happened,
    ticket,
    window,
    operator: 'o1',
    how: 'next',
    reason,
    because: notSaid,
  },
  ticket_recalled: { type: 'ticket_recalled', ...happened, ticket, window, times: 2 },
  service_started: { type: 'service_started', ...happened, ticket, window },
  service_finished: {
    type: 'service_finished',
    ...happened,
    ticket,
    window,
    service: 'passport',
    outcome: 'documents_missing',
    delivered: ['passport'],
  },
  service_continued: { type: 'service_continued', ...happened, ticket, window, service: 'extract' },
  leg_queued: { type: 'leg_queued', ...happened, ticket, leg },
  ticket_completed: { type: 'ticket_completed', ...happened, ticket, window },
  ticket_missed: { type: 'ticket_missed', ...happened, by: { kind: 'clock' }, ticket, window },
  ticket_reinstated: { type: 'ticket_reinstated', ...happened, ticket, leg },
  ticket_returned: { type: 'ticket_returned', ...happened, ticket, window, leg },
  ticket_transferred: {
    type: 'ticket_transferred',
    ...happened,
    ticket,
    window,
    to: { kind: 'operator', operator: 'o2' },
    place: 'first',
    leg,
    returnTo: 'w1',
    reason: notSaid,
  },
  ticket_parked: {
    type: 'ticket_parked',
    ...happened,
    ticket,
    window,
    reason: 'documents',
    pool: 'centre',
    until: at + 900_000,
  },
  ticket_unparked: { type: 'ticket_unparked', ...happened, ticket, leg },
  ticket_fell_back: { type: 'ticket_fell_back', ...happened, ticket, leg },
  ticket_cancelled: { type: 'ticket_cancelled', ...happened, ticket, reason: 'duplicate' },
  ticket_expired: { type: 'ticket_expired', ...happened, ticket },
  ticket_unclosed: { type: 'ticket_unclosed', ...happened, ticket, window },
  ticket_moved: { type: 'ticket_moved', ...happened, ticket, leg, reason: 'supervisor' },
  priority_withdrawn: {
    type: 'priority_withdrawn',
    ...happened,
    ticket,
    leg,
    reason: notSaid,
  },
  window_opened: { type: 'window_opened', ...happened, window, operator: 'o1' },
  window_closed: { type: 'window_closed', ...happened, window, operator: 'o1' },
  break_started: {
    type: 'break_started',
    ...happened,
    window,
    reason: 'lunch',
    until: at + 1_800_000,
  },
  break_changed: { type: 'break_changed', ...happened, window, reason: 'meeting', until: null },
  break_ended: { type: 'break_ended', ...happened, window },
  profile_changed: {
    type: 'profile_changed',
    ...happened,
    window,
    profile: [{ service: 'passport', purposes: ['collect'], preference: 1 }],
  },
  queue_paused: { type: 'queue_paused', ...happened, reason: 'air_raid' },
  queue_resumed: { type: 'queue_resumed', ...happened, pausedMs: 1_200_000 },
  action_undone: { type: 'action_undone', ...happened, window, undid: 'finish', ticket },
  day_closed: { type: 'day_closed', ...happened, by: { kind: 'system' } },
} satisfies { readonly [Type in DayEventType]: DayEventOf<Type> };
