import { counted } from '../../plural.ts';
import type { CallingTexts } from './uk.ts';

const tickets = { one: 'ticket', many: 'tickets' };
const windows = { one: 'window', many: 'windows' };

export const callingEn: CallingTexts = {
  modes: 'Mode of calling',
  inForce: 'in force',
  mode: { share: 'Share', ratio: 'Ratio', strict: 'Strict priority', fifo: 'Queue' },
  about: {
    share: (priority: number, of: number): string =>
      `Legal priority and appointments go first, but at most ${priority} of ${of} calls of a window while others wait. The rest by who has waited longest for their target.`,
    ratio: 'Waited ÷ target alone. Fair to all, but in a full hall priority is not in time.',
    strict: 'Priority and appointments always first. When they are many, the others stand still.',
    fifo: 'Whoever came first is called first. Targets and priority do not count.',
  },
  atMost: 'At most',
  of: 'of',
  priorityCalls: 'Calls with priority',
  allCalls: 'Of how many calls',
  shareFault: 'One of these calls must be left to the ordinary queue',
  forAll: 'For all modes',
  band: 'Difference up to',
  bandAfter: 'by the window’s preference',
  bandLabel: 'Difference within which the window’s preference decides, per cent',
  late: 'Late for an appointment up to',
  lateLabel: 'Late for an appointment',
  more: 'Targets, no-show and parking',
  targets: 'Waiting targets',
  targetsHint: 'A service may have its own. A returning ticket has the ordinary target.',
  class: { ordinary: 'ordinary', legal: 'priority', appointment: 'appointment' },
  purposeColumn: 'What people come for',
  target: (purpose: string, kind: string): string => `${purpose}, ${kind}: target`,
  noShow: 'No-show',
  recalls: 'Recalls before «did not come» is offered',
  auto: 'No-show by itself',
  autoHint: 'So long after the last call. Off: by the operator’s hand alone.',
  autoMinutes: 'After',
  reinstate: 'Bring back who did not come',
  reinstateHint: 'Once, to the same place.',
  undo: 'Take back the last action',
  park: 'Parking',
  parkDefault: 'Usually for',
  parkMost: 'At most for',
  parkFault: 'The usual time is no longer than the longest',
  finish: 'Finishing a visit',
  asksOutcome: 'The outcome is required',
  asksOutcomeHint: 'No service is finished without it; for “Done” what was given has to be ticked',

  simulated: 'How the day would have gone',
  yesterday: 'How yesterday would have gone',
  dayLine: (date: string, count: number, open: number): string =>
    `${date}: ${counted('en', count, tickets)}, ${counted('en', open, windows)}`,
  half: 'half waited up to',
  most: '95% waited up to',
  targetMark: 'target',
  group: {
    ordinary: 'Ordinary queue',
    legal: 'Priority by law',
    appointment: 'By appointment',
    collect: 'Collect a result',
  },
  groupLine: (count: number, target: number): string =>
    `${counted('en', count, tickets)}, target ${target} min`,
  chart: 'Waiting by class in four modes',
  minutes: (n: number): string => `${n} min`,
  asTable: 'Table',
  asChart: 'Chart',
  columns: {
    mode: 'Mode',
    mean: 'Mean',
    p90: '90%',
    over: 'Over target',
    longest: 'Longest',
    uncalled: 'Not called',
  },
  real: 'As it really was',
  noDay: 'There is no yesterday yet',
  noDayText: 'The comparison is there after the first closed day: it is replayed in each mode.',
  running: 'Replaying the day in four modes…',
  failed: 'The comparison failed. The mode can be changed without it.',
  otherDay: 'Another day',
  method: 'How this is worked out',
  methodText:
    'The same people come at the same times and take as long, windows work in the same hours at their own pace. Only who is called is decided anew. Chosen calls, parking and transfers to a window are not repeated; lateness for appointments is as it was that day.',
  methodReal: (real: string, again: string): string =>
    `That day the ordinary queue waited ${real} on average; a replay in the same mode gives ${again}.`,
  concl: {
    same: (mode: string): string => `${mode}: this mode is in force.`,
    ordinary: (mode: string, change: string): string =>
      `${mode}: half of the ordinary queue would wait ${change}.`,
    legal: (change: string): string => `Priority by law: ${change}.`,
    longer: (n: number): string => `${n} min longer`,
    shorter: (n: number): string => `${n} min less`,
    equal: 'just as long',
  },
};
