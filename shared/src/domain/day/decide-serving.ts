import { refuse } from '../decider.ts';
import { storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import type { DayEvent } from './events.ts';
import { type Answer, answer, calledTicket, facts, heldTicket, type Moment } from './moment.ts';
import { called, nextReason } from './next.ts';
import { classOnReturn, mannedTarget, newLeg } from './place.ts';
import { nextStep, staysHere } from './route.ts';
import type { Ticket, Window } from './state.ts';

export function start(moment: Moment, command: CommandOf<'start'>): Answer {
  const { at, cause, by } = moment.happened;
  const { window } = command;
  return answer(calledTicket(moment.day, window), ({ id }) =>
    facts({ type: 'service_started', at, cause, by, ticket: id, window }),
  );
}

export function finish(moment: Moment, command: CommandOf<'finish'>): Answer {
  return answer(heldTicket(moment.day, command.window), (ticket) => {
    const window = moment.day.windows.get(command.window);
    if (ticket.state !== 'serving' || window === undefined) {
      return refuse({ code: 'not_serving', state: ticket.state });
    }
    const { delivered } = command;
    const unknown = delivered?.find((id) => !moment.day.services.has(id));
    if (unknown !== undefined) return refuse({ code: 'unknown_service', service: unknown });
    const { at, cause, by } = moment.happened;
    const finished: DayEvent = {
      type: 'service_finished',
      at,
      cause,
      by,
      ticket: ticket.id,
      window: window.id,
      service: ticket.leg.service,
      outcome: command.outcome,
      delivered: delivered ?? [ticket.leg.service],
    };
    const then = whatFollows(moment, window, ticket);
    if (then.type === 'service_continued') return facts(finished, then);
    if (then.type !== 'leg_queued') return facts(finished, then, ...andNext(moment, command));
    const queued = { ticket: ticket.id, leg: then.leg };
    const elsewhere = storeNext(moment, [queued], window.id);
    return facts(finished, then, ...elsewhere, ...andNext(moment, command));
  });
}

type Follows =
  | Extract<DayEvent, { type: 'service_continued' }>
  | Extract<DayEvent, { type: 'leg_queued' }>
  | Extract<DayEvent, { type: 'ticket_completed' }>;

/** A next service that this window serves goes on here, without a new wait. */
function whatFollows(moment: Moment, window: Window, ticket: Ticket): Follows {
  const next = nextStep(ticket);
  if (next === null) return completion(moment, window, ticket);
  const fact = { ...moment.happened, ticket: ticket.id };
  const { service, purpose } = next;
  if (staysHere(moment.day, window, ticket) !== null) {
    return { ...fact, type: 'service_continued', window: window.id, service };
  }
  const back = next.returnTo === null ? null : mannedTarget(moment.day, next.returnTo);
  const priority = next.returnTo === null ? ticket.leg.priority : classOnReturn(ticket);
  const leg = newLeg(moment, ticket, { service, purpose, priority, directedTo: back });
  return { ...fact, type: 'leg_queued', leg };
}

function completion(moment: Moment, window: Window, ticket: Ticket): Follows {
  const { at, cause, by } = moment.happened;
  return { type: 'ticket_completed', at, cause, by, ticket: ticket.id, window: window.id };
}

/** «Finish and next» in a pause finishes and calls nobody. */
function andNext(moment: Moment, command: CommandOf<'finish'>): readonly DayEvent[] {
  const window = moment.day.windows.get(command.window);
  if (!command.next || window === undefined || moment.day.clock.paused !== null) return [];
  const why = nextReason(moment, window);
  if (why !== null) return [called(moment, window, why.winner.ticket, 'next', why)];
  return [{ ...moment.happened, type: 'window_armed', window: window.id }];
}
