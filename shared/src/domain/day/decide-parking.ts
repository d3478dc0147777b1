import { refuse } from '../decider.ts';
import { storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import { staleRefusal, unparkId } from './due-ids.ts';
import {
  type Answer,
  answer,
  facts,
  freeWindow,
  heldTicket,
  isRefusal,
  type Moment,
  pausedRefusal,
  ticketIn,
} from './moment.ts';
import { called, chosenReason } from './next.ts';
import { classOnReturn, mannedTarget, newLeg } from './place.ts';
import type { Ticket } from './state.ts';

export function park(moment: Moment, command: CommandOf<'park'>): Answer {
  const { time } = moment.settings;
  return answer(heldTicket(moment.day, command.window), (ticket) => {
    const minutes = command.minutes ?? time.defaultParkMinutes;
    if (!(minutes > 0 && minutes <= time.maxParkMinutes)) {
      return refuse({ code: 'minutes_out_of_range', most: time.maxParkMinutes });
    }
    return facts({
      ...moment.happened,
      type: 'ticket_parked',
      ticket: ticket.id,
      window: command.window,
      reason: command.reason,
      pool: command.pool,
      until: moment.queueAt + Math.round(minutes * 60_000),
    });
  });
}

/** At a window the ticket is called back to it; without one it waits again, at its place. */
export function unpark(moment: Moment, command: CommandOf<'unpark'>): Answer {
  return answer(ticketIn(moment.day, command.ticket, 'parked', 'not_parked'), (ticket) => {
    const stale = staleRefusal(command, unparkId(ticket));
    if (stale !== null) return refuse(stale);
    if (command.window === null) return waitAgain(moment, ticket);
    return callBack(moment, ticket, command.window);
  });
}

function callBack(moment: Moment, ticket: Ticket, to: string): Answer {
  const paused = pausedRefusal(moment.day);
  if (paused !== null) return refuse(paused);
  const window = freeWindow(moment.day, to);
  if (isRefusal(window)) return refuse(window);
  if (ticket.parking?.pool === 'window' && ticket.window !== null && ticket.window !== to) {
    return refuse({ code: 'parked_elsewhere', window: ticket.window });
  }
  const why = chosenReason(moment, window, ticket, 'called_back');
  return facts(called(moment, window, ticket.id, 'unparked', why));
}

/** From a window's own pool it is directed to that window, from the centre's to its line. */
function waitAgain(moment: Moment, ticket: Ticket): Answer {
  const own = ticket.parking?.pool === 'window' ? ticket.window : null;
  const leg = newLeg(moment, ticket, {
    place: ticket.leg.place,
    priority: classOnReturn(ticket),
    directedTo: own === null ? null : mannedTarget(moment.day, own),
  });
  return facts(
    { ...moment.happened, type: 'ticket_unparked', ticket: ticket.id, leg },
    ...storeNext(moment, [{ ticket: ticket.id, leg }]),
  );
}
