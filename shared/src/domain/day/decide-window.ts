import { refuse } from '../decider.ts';
import type { ProfileLine } from '../settings/day-settings.ts';
import type { Instant } from '../words.ts';
import { type Newcomer, storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import type { DayEvent } from './events.ts';
import { dependents } from './hold.ts';
import { linesOf } from './lines.ts';
import {
  type Answer,
  answer,
  facts,
  freeWindow,
  isRefusal,
  knownWindow,
  type Moment,
  mannedWindow,
} from './moment.ts';
import { called, nextReason } from './next.ts';
import { newLeg } from './place.ts';
import type { Refusal } from './refusals.ts';
import type { Day, Ticket } from './state.ts';

/** The longest break that can be planned, minutes. */
export const longestBreakMinutes = 480;

export function openWindow(moment: Moment, command: CommandOf<'open_window'>): Answer {
  return answer(knownWindow(moment.day, command.window), (window) => {
    const { operator } = window;
    if (operator === command.operator) return refuse({ code: 'window_open', operator });
    if (operator !== null) return refuse({ code: 'window_taken', operator });
    if (window.retired) return refuse({ code: 'unknown_window', window: window.id });
    const elsewhere = moment.day.operators.get(command.operator);
    if (elsewhere !== undefined) return refuse({ code: 'operator_elsewhere', window: elsewhere });
    return facts({
      ...moment.happened,
      type: 'window_opened',
      window: window.id,
      operator: command.operator,
    });
  });
}

/** Whoever is directed to the window or its operator, or parked in its pool, falls back. */
export function closeWindow(moment: Moment, command: CommandOf<'close_window'>): Answer {
  return answer(mannedWindow(moment.day, command.window), (window) => {
    if (window.ticket !== null) return refuse({ code: 'window_busy', ticket: window.ticket.id });
    if (window.operator === null) throw new Error('an open window without an operator');
    const fallen: Newcomer[] = dependents(moment.day, window).map((ticket) => ({
      ticket: ticket.id,
      leg: fallenLeg(moment, ticket),
    }));
    return facts(
      {
        ...moment.happened,
        type: 'window_closed',
        window: window.id,
        operator: window.operator,
      },
      ...fallen.map((one): DayEvent => ({ ...moment.happened, type: 'ticket_fell_back', ...one })),
      ...storeNext(moment, fallen, window.id),
    );
  });
}

/** A waiting ticket's leg goes on; a parked one begins to wait. */
function fallenLeg(moment: Moment, ticket: Ticket): Newcomer['leg'] {
  if (ticket.state === 'waiting') return { ...ticket.leg, directedTo: null };
  return newLeg(moment, ticket, { place: ticket.leg.place });
}

export function startBreak(moment: Moment, command: CommandOf<'start_break'>): Answer {
  return answer(freeWindow(moment.day, command.window), (window) => {
    const { reason, minutes } = command;
    const no = lengthRefusal(minutes);
    if (no !== null) return refuse(no);
    const until = breakEnd(moment.happened.at, minutes);
    return facts({ ...moment.happened, type: 'break_started', window: window.id, reason, until });
  });
}

/** The break goes on from when it began; only what was said of it changes. */
export function changeBreak(moment: Moment, command: CommandOf<'change_break'>): Answer {
  return answer(mannedWindow(moment.day, command.window), (window) => {
    if (window.state !== 'break') return refuse({ code: 'window_not_on_break' });
    const { reason, minutes } = command;
    const no = lengthRefusal(minutes);
    if (no !== null) return refuse(no);
    const until = breakEnd(window.since, minutes);
    return facts({ ...moment.happened, type: 'break_changed', window: window.id, reason, until });
  });
}

function lengthRefusal(minutes: number | null): Refusal | null {
  if (minutes === null || (minutes > 0 && minutes <= longestBreakMinutes)) return null;
  return { code: 'minutes_out_of_range', most: longestBreakMinutes };
}

function breakEnd(from: Instant, minutes: number | null): Instant | null {
  return minutes === null ? null : from + Math.round(minutes * 60_000);
}

export function endBreak(moment: Moment, command: CommandOf<'end_break'>): Answer {
  return answer(mannedWindow(moment.day, command.window), (window) =>
    window.state === 'break'
      ? facts({ ...moment.happened, type: 'break_ended', window: window.id })
      : refuse({ code: 'window_not_on_break' }),
  );
}

/** An armed window may find somebody in its new lines: then it calls at once. */
export function changeProfile(moment: Moment, command: CommandOf<'change_profile'>): Answer {
  const window = knownWindow(moment.day, command.window);
  if (isRefusal(window)) return refuse(window);
  const bad = profileRefusal(moment.day, command.profile);
  if (bad !== null) return refuse(bad);
  const changed: DayEvent = {
    ...moment.happened,
    type: 'profile_changed',
    window: window.id,
    profile: command.profile,
  };
  const why = window.armed
    ? nextReason(moment, window, linesOf(moment.day, command.profile))
    : null;
  if (why === null) return facts(changed);
  return facts(changed, called(moment, window, why.winner.ticket, 'armed', why));
}

/** Services of the day, none twice for one purpose: it would stand twice in the queue shown. */
function profileRefusal(day: Day, profile: readonly ProfileLine[]): Refusal | null {
  const seen = new Set<string>();
  const bad = profile.find((line) => {
    const rule = day.services.get(line.service)?.rule;
    if (rule === undefined) return true;
    const keys = (line.purposes ?? rule.purposes).map((purpose) => `${line.service} ${purpose}`);
    const twice = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return twice;
  });
  return bad === undefined ? null : { code: 'bad_profile', service: bad.service };
}
