import { refuse } from '../decider.ts';
import type { Purpose } from '../words.ts';
import { storeNext } from './armed.ts';
import type { CommandOf, TransferTarget } from './commands.ts';
import type { Leg } from './events.ts';
import { type Answer, answer, facts, heldTicket, isRefusal, type Moment } from './moment.ts';
import { newLeg, placed } from './place.ts';
import type { Refusal } from './refusals.ts';
import type { Service, Ticket, Window } from './state.ts';

type Destination = Pick<Leg, 'service' | 'purpose' | 'directedTo'>;

export function transfer(moment: Moment, command: CommandOf<'transfer'>): Answer {
  return answer(heldTicket(moment.day, command.window), (ticket) => {
    const to = destination(moment, command, ticket);
    if (isRefusal(to)) return refuse(to);
    const leg = placed(moment, ticket, newLeg(moment, ticket, to), command.place);
    return facts(
      {
        ...moment.happened,
        type: 'ticket_transferred',
        ticket: ticket.id,
        window: command.window,
        to: command.to,
        place: command.place,
        leg,
        returnTo: command.returnToMe ? command.window : null,
        reason: command.place === 'first' ? (command.reason ?? null) : null,
      },
      ...storeNext(moment, [{ ticket: ticket.id, leg }], command.window),
    );
  });
}

function destination(
  moment: Moment,
  command: CommandOf<'transfer'>,
  ticket: Ticket,
): Destination | Refusal {
  const { to } = command;
  if (to.kind === 'service') return toService(moment, to, ticket);
  const window = targetWindow(moment, to);
  if (isRefusal(window)) return window;
  if (window.id === command.window) return { code: 'same_window' };
  const { service, purpose } = ticket.leg;
  return { service, purpose, directedTo: to };
}

function toService(
  moment: Moment,
  to: Extract<TransferTarget, { kind: 'service' }>,
  ticket: Ticket,
): Destination | Refusal {
  const service = moment.day.services.get(to.service);
  if (service === undefined || service.retired) {
    return { code: 'unknown_service', service: to.service };
  }
  const purpose = purposeThere(service, ticket.leg.purpose);
  if (purpose === null) return { code: 'purpose_not_offered', service: to.service };
  return { service: to.service, purpose, directedTo: null };
}

/** The visitor's purpose where the other service has it, else the first that it has. */
export function purposeThere(service: Service, purpose: Purpose): Purpose | null {
  const { purposes } = service.rule;
  return purposes.includes(purpose) ? purpose : (purposes[0] ?? null);
}

function targetWindow(
  moment: Moment,
  to: Exclude<TransferTarget, { kind: 'service' }>,
): Window | Refusal {
  const { day } = moment;
  const id = to.kind === 'window' ? to.window : day.operators.get(to.operator);
  if (id === undefined) return { code: 'target_not_open' };
  const window = day.windows.get(id);
  if (window === undefined) return { code: 'unknown_window', window: id };
  return window.state === 'closed' ? { code: 'target_not_open' } : window;
}
