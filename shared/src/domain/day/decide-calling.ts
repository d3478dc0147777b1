import { refuse } from '../decider.ts';
import { storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import { noShowId, staleRefusal } from './due-ids.ts';
import type { DayEvent } from './events.ts';
import {
  type Answer,
  answer,
  calledTicket,
  facts,
  freeWindow,
  isRefusal,
  type Moment,
  mannedWindow,
  pausedRefusal,
  ticketIn,
} from './moment.ts';
import { called, chosenReason, nextReason } from './next.ts';
import { isManned } from './place.ts';
import { missDueAt } from './read.ts';
import type { Ticket, Window } from './state.ts';

export function callNext(moment: Moment, command: CommandOf<'call_next'>): Answer {
  const paused = pausedRefusal(moment.day);
  if (paused !== null) return refuse(paused);
  return answer(freeWindow(moment.day, command.window), (window) =>
    window.armed ? refuse({ code: 'window_armed' }) : facts(callOrArm(moment, window)),
  );
}

/** Calls whoever is next at a free window; with nobody there the window waits for the first. */
export function callOrArm(moment: Moment, window: Window): DayEvent {
  const why = nextReason(moment, window);
  if (why !== null) return called(moment, window, why.winner.ticket, 'next', why);
  return { ...moment.happened, type: 'window_armed', window: window.id };
}

export function disarm(moment: Moment, command: CommandOf<'disarm'>): Answer {
  return answer(mannedWindow(moment.day, command.window), (window) =>
    window.armed
      ? facts({ ...moment.happened, type: 'window_disarmed', window: window.id })
      : refuse({ code: 'window_not_armed' }),
  );
}

/** Any waiting ticket, whatever its line: a right that the shell asks for and the log keeps. */
export function callChosen(moment: Moment, command: CommandOf<'call_chosen'>): Answer {
  const paused = pausedRefusal(moment.day);
  if (paused !== null) return refuse(paused);
  const window = freeWindow(moment.day, command.window);
  if (isRefusal(window)) return refuse(window);
  return answer(ticketIn(moment.day, command.ticket, 'waiting', 'not_waiting'), (ticket) => {
    const why = chosenReason(moment, window, ticket, 'chosen');
    const event = called(moment, window, ticket.id, 'chosen', why);
    return facts({ ...event, because: command.reason ?? null });
  });
}

export function recall(moment: Moment, command: CommandOf<'recall'>): Answer {
  const paused = pausedRefusal(moment.day);
  if (paused !== null) return refuse(paused);
  return answer(calledTicket(moment.day, command.window), (ticket) =>
    facts({
      ...moment.happened,
      type: 'ticket_recalled',
      ticket: ticket.id,
      window: command.window,
      times: ticket.recalls + 1,
    }),
  );
}

/** Never from serving: who was served has come. */
export function noShow(moment: Moment, command: CommandOf<'no_show'>): Answer {
  const { window } = command;
  return answer(calledTicket(moment.day, window), (ticket) => {
    if (command.ticket !== null && command.ticket !== ticket.id) {
      return refuse({ code: 'wrong_ticket', ticket: ticket.id });
    }
    const stale = staleRefusal(command, noShowId(ticket));
    if (stale !== null) return refuse(stale);
    if (command.by.kind === 'clock' && !isMissDue(moment, ticket)) {
      return refuse({ code: 'not_due' });
    }
    return facts({ ...moment.happened, type: 'ticket_missed', ticket: ticket.id, window });
  });
}

/** Between the clock's look and its command the ticket may have been recalled. */
function isMissDue({ day, queueAt }: Moment, ticket: Ticket): boolean {
  const at = missDueAt(day, ticket);
  return at !== null && at <= queueAt;
}

/**
 * Back to its place as though it had not been called: the leg goes on. A window or operator it was
 * directed to may have gone while it was called, and nobody would call it there.
 */
export function giveBack(moment: Moment, command: CommandOf<'return'>): Answer {
  return answer(calledTicket(moment.day, command.window), (ticket) => {
    const { id } = ticket;
    const directedTo = isManned(moment.day, ticket.leg.directedTo) ? ticket.leg.directedTo : null;
    const leg = { ...ticket.leg, directedTo };
    return facts(
      { ...moment.happened, type: 'ticket_returned', ticket: id, window: command.window, leg },
      ...storeNext(moment, [{ ticket: id, leg }]),
    );
  });
}
