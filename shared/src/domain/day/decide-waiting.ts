import { isPriority } from '../calling/contest.ts';
import { countBefore, peek, sizeOf } from '../calling/row.ts';
import { refuse } from '../decider.ts';
import { storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import type { DayEvent, DayEventOf } from './events.ts';
import { rowOf } from './lines.ts';
import { type Answer, answer, facts, type Moment, ticketIn } from './moment.ts';
import { between, endOf, neighbours } from './place.ts';
import type { Ticket } from './state.ts';

/** The most a visitor may let pass at once. */
const mostLetPass = 10;

export function reinstate(moment: Moment, command: CommandOf<'reinstate'>): Answer {
  const { day, settings, queueAt, happened } = moment;
  if (day.ended.get(command.ticket)?.state === 'no_show')
    return refuse({ code: 'reinstate_too_late' });
  return answer(ticketIn(day, command.ticket, 'no_show', 'not_no_show'), (ticket) => {
    if (queueAt - ticket.missedAt > settings.time.reinstateMinutes * 60_000) {
      return refuse({ code: 'reinstate_too_late' });
    }
    if (ticket.reinstated) return refuse({ code: 'reinstated_before' });
    const { id } = ticket;
    const leg = { ...ticket.leg, directedTo: null };
    return facts(
      { ...happened, type: 'ticket_reinstated', ticket: id, leg },
      ...storeNext(moment, [{ ticket: id, leg }]),
    );
  });
}

/** Staff may also cancel a called ticket; a visitor who was called is expected at the window. */
export function cancel(moment: Moment, command: CommandOf<'cancel'>): Answer {
  const ticket = moment.day.tickets.get(command.ticket);
  const held = ticket?.state === 'called' || ticket?.state === 'serving';
  if (held && moment.happened.by.kind === 'visitor') return refuse({ code: 'already_called' });
  const elsewhere = ticket?.state === 'called' || ticket?.state === 'parked' ? ticket.state : null;
  const from = elsewhere ?? 'waiting';
  return answer(ticketIn(moment.day, command.ticket, from, 'not_waiting'), ({ id }) =>
    facts({ ...moment.happened, type: 'ticket_cancelled', ticket: id, reason: command.reason }),
  );
}

export function move(moment: Moment, command: CommandOf<'move'>): Answer {
  return answer(ticketIn(moment.day, command.ticket, 'waiting', 'not_waiting'), (ticket) => {
    if (command.before === null) {
      return facts(moved(moment, ticket, endOf(moment, ticket, ticket.leg), command.reason));
    }
    const found = ticketIn(moment.day, command.before, 'waiting', 'not_waiting');
    return answer(found, (behind) => {
      if (behind === ticket || rowOf(moment.day, behind.leg) !== rowOf(moment.day, ticket.leg)) {
        return refuse({ code: 'not_same_line' });
      }
      return facts(...putBefore(moment, ticket, behind, command.reason));
    });
  });
}

/** The visitor goes behind the next `places` of the same line, or behind all if they are fewer. */
export function letPass(moment: Moment, command: CommandOf<'let_pass'>): Answer {
  return answer(ticketIn(moment.day, command.ticket, 'waiting', 'not_waiting'), (ticket) => {
    const row = rowOf(moment.day, ticket.leg);
    if (row === undefined) return refuse({ code: 'nobody_to_let_pass' });
    const at = countBefore(row, ticket);
    const passing = Math.min(command.places, mostLetPass, sizeOf(row) - at - 1);
    if (passing < 1) return refuse({ code: 'nobody_to_let_pass' });
    const behind = peek(row, at + passing + 1);
    if (behind !== undefined) {
      return facts(...putBefore(moment, ticket, behind, 'visitor_let_pass'));
    }
    const last = peek(row, at + passing);
    const place = (last?.leg.place ?? ticket.leg.place) + 1;
    return facts(moved(moment, ticket, place, 'visitor_let_pass'));
  });
}

type Reason = DayEventOf<'ticket_moved'>['reason'];

function moved(
  moment: Moment,
  ticket: Ticket,
  place: number,
  reason: Reason,
): DayEventOf<'ticket_moved'> {
  const leg = { ...ticket.leg, place };
  return { ...moment.happened, type: 'ticket_moved', ticket: ticket.id, leg, reason };
}

function putBefore(
  moment: Moment,
  ticket: Ticket,
  behind: Ticket,
  reason: Reason,
): readonly DayEvent[] {
  const { before } = neighbours(moment, ticket, behind);
  const lower = before?.leg.place ?? behind.leg.place - 2;
  return squeeze({ moment, ticket, reason }, ticket, lower, behind);
}

/**
 * Puts `subject` behind the place `lower` and before `behind`: halfway. When two places leave no
 * room for a third, those behind make room first.
 */
function squeeze(
  order: { readonly moment: Moment; readonly ticket: Ticket; readonly reason: Reason },
  subject: Ticket,
  lower: number,
  behind: Ticket | undefined,
): readonly DayEventOf<'ticket_moved'>[] {
  const { moment, ticket, reason } = order;
  if (behind === undefined) return [moved(moment, subject, lower + 2, reason)];
  const place = between(lower, behind.leg.place);
  if (place !== null) return [moved(moment, subject, place, reason)];
  const { next } = neighbours(moment, ticket, behind);
  const pushed = squeeze(order, behind, behind.leg.place, next);
  const upper = pushed.at(-1)?.leg.place ?? behind.leg.place;
  const room = between(lower, upper) ?? behind.leg.place;
  return [...pushed, moved(moment, subject, room, reason)];
}

/** Gives up a priority; the original place in the line is kept. */
export function toOrdinary(moment: Moment, command: CommandOf<'to_ordinary'>): Answer {
  return answer(ticketIn(moment.day, command.ticket, 'waiting', 'not_waiting'), (ticket) => {
    if (!isPriority(ticket.leg.priority)) return refuse({ code: 'not_priority' });
    const leg = {
      ...ticket.leg,
      priority: 'ordinary' as const,
      place: Math.min(ticket.leg.place, ticket.arrival),
      since: Math.min(ticket.leg.since, moment.queueAt),
    };
    const reason = command.reason ?? null;
    return facts({
      ...moment.happened,
      type: 'priority_withdrawn',
      ticket: ticket.id,
      leg,
      reason,
    });
  });
}
