import { counted, type Forms } from '../plural.ts';
import type { WhyTexts } from './uk-why.ts';

const calls: Forms = { one: 'call', many: 'calls' };

function before(n: number): string {
  if (n === 0) return 'none was';
  return n === 1 ? 'one was' : `${n}\u00a0were`;
}

const step = (head: string, rest: string) => ({ head, rest });

export const whyEn: WhyTexts = {
  title: (number) => `Why ${number}?`,
  winner: 'Called',
  runnerUp: 'Would have been next',
  nobodyElse: 'There was nobody else',
  waited: (n, target) => `waited ${n}\u00a0min, target\u00a0${target}`,
  ratio: (value) => `${value}\u00a0×\u00a0target`,
  modes: { share: 'Share', ratio: 'Ratio', strict: 'Strict priority', fifo: 'Queue' },
  footer: (mode) => `Mode “${mode}”. The calculation is kept in the day’s log.`,
  say: {
    chosen: (n) => `${n} was called by number.`,
    walk_in: (n) => `${n} was served without a ticket.`,
    called_back: (n) => `${n} was called back after being set aside.`,
    directed_due: (n) => `${n} was sent to you in particular.`,
    share_legal: (n) => `${n} has legal priority, and it is priority’s turn.`,
    share_appointment: (n) => `${n} has an appointment, and it is their turn.`,
    early_appointment: (n) => `Nobody else waits, so ${n} is invited before the booked time.`,
    share_ordinary_turn: (n) => `It is the ordinary line’s turn, and ${n} has waited longest.`,
    strict_priority: (n) => `${n} has priority, which always goes first.`,
    ratio: (n) => `${n} has waited longest against its target.`,
    preference: (n) => `Waits are nearly equal, and your window prefers the service of ${n}.`,
    fifo: (n) => `${n} came before the others.`,
    only_one: (n) => `${n} was the only one waiting.`,
  },
  step: {
    chosen: step('Call by number.', 'The rules of the queue did not apply, the log keeps it.'),
    walkIn: step('Served without a ticket.', 'The visitor was at your window already.'),
    calledBack: step('Called back after being set aside.', 'Its place was kept.'),
    noDirected: step('Nobody was sent to you in particular.', 'They would have gone first.'),
    directed: step('Those sent to you go first', 'as soon as they are due.'),
    strict: step('Priority and appointments go before the ordinary', 'while any of them waits.'),
    fifo: step('Only the time of arrival decides.', 'Priority does not count in this mode.'),
    ratio: step('We compare the wait with the target.', 'Whoever is further past it goes first.'),
    preference: step('The difference is under 10%,', 'so the order of your services decided.'),
    early: step('The booked time has not come yet,', 'but the window would stay idle.'),
    onlyOne: step('There was no other choice.', 'Nobody else waited for your window.'),
  },
  shareRule: (priority, of) =>
    `Priority and appointments get ${counted('en', priority, calls)} of\u00a0${of}.`,
  sharePriority: (n) => `Of the window’s previous calls ${before(n)} theirs, so this one is.`,
  shareOrdinary: (n) =>
    `Of the window’s previous calls ${before(n)} theirs, so this one is for the ordinary line.`,
  longest: (number) => `Among them ${number} has waited longest`,
  longestRest: 'against its target.',
};
