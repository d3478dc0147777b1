import { refuse } from '../decider.ts';
import type { DaySettings } from '../settings/day-settings.ts';
import type { CommandOf } from './commands.ts';
import type { DayEvent, Happened } from './events.ts';
import { type Answer, facts, type Moment, pausedRefusal } from './moment.ts';
import type { Refusal } from './refusals.ts';
import type { Day, Ticket } from './state.ts';

export function openDay(day: Day, command: CommandOf<'open_day'>): Answer {
  if (day.phase === 'open') return refuse({ code: 'day_already_open' });
  const bad = profilesRefusal(command.settings);
  if (bad !== null) return refuse(bad);
  const happened = { at: command.now, cause: command.id, by: command.by };
  return facts({ ...happened, type: 'day_opened', settings: command.settings });
}

/** New settings for the rest of the day; letters that are in use change from tomorrow only. */
export function applySettings(moment: Moment, command: CommandOf<'apply_settings'>): Answer {
  const { settings } = command;
  const now = moment.settings;
  const sameDay =
    settings.centre === now.centre &&
    settings.date === now.date &&
    settings.timeZone === now.timeZone;
  if (!sameDay) return refuse({ code: 'settings_of_other_day' });
  const no = letterRefusal(now, settings) ?? profilesRefusal(settings);
  if (no !== null) return refuse(no);
  return facts({ ...moment.happened, type: 'settings_applied', settings });
}

function letterRefusal(now: DaySettings, next: DaySettings): Refusal | null {
  const changed = [...lettersOf(next)].find(([owner, letter]) => {
    const today = lettersOf(now).get(owner);
    return today !== undefined && today !== letter;
  });
  return changed === undefined ? null : { code: 'letter_changed', letter: changed[1] };
}

/** Every letter with whose it is; «» where the letter of the category is used. */
function lettersOf(settings: DaySettings): Map<string, string> {
  return new Map([
    ...settings.categories.map(({ id, letter }) => [`category ${id}`, letter] as const),
    ...settings.services.map(({ id, letter }) => [`service ${id}`, letter ?? ''] as const),
    ['legal', settings.letters.legal ?? ''] as const,
    ['appointment', settings.letters.appointment ?? ''] as const,
  ]);
}

function profilesRefusal(settings: DaySettings): Refusal | null {
  const known = new Set(settings.services.map(({ id }) => id));
  for (const { profile } of settings.windows) {
    const bad = profile.find(({ service }) => !known.has(service));
    if (bad !== undefined) return { code: 'bad_profile', service: bad.service };
  }
  return null;
}

export function pause(moment: Moment, command: CommandOf<'pause'>): Answer {
  const paused = pausedRefusal(moment.day);
  if (paused !== null) return refuse(paused);
  return facts({ ...moment.happened, type: 'queue_paused', reason: command.reason });
}

export function resume(moment: Moment): Answer {
  const { paused } = moment.day.clock;
  if (paused === null) return refuse({ code: 'not_paused' });
  const pausedMs = moment.happened.at - paused.at;
  return facts({ ...moment.happened, type: 'queue_resumed', pausedMs });
}

/** Nobody is left over: who waits expires, who is being served is counted apart. */
export function closeDay(moment: Moment): Answer {
  const { day, happened } = moment;
  const events: DayEvent[] = [];
  for (const ticket of day.tickets.values()) {
    const last = lastEvent(happened, ticket);
    if (last !== null) events.push(last);
  }
  for (const window of day.windows.values()) {
    if (window.operator === null) continue;
    const { id, operator } = window;
    events.push({ ...happened, type: 'window_closed', window: id, operator });
  }
  events.push({ ...happened, type: 'day_closed' });
  return facts(...events);
}

function lastEvent(happened: Happened, ticket: Ticket): DayEvent | null {
  if (ticket.state === 'no_show') return null;
  if (ticket.state !== 'serving') return { ...happened, type: 'ticket_expired', ticket: ticket.id };
  if (ticket.window === null) throw new Error('a ticket is served at no window');
  return { ...happened, type: 'ticket_unclosed', ticket: ticket.id, window: ticket.window };
}
