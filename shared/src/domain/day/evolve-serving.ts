import { queueTime } from './clock.ts';
import type { DayEventOf } from './events.ts';
import { waitsAnew } from './evolve-ticket.ts';
import { end, recordUndo, ticketOf, touch, windowOf } from './hold.ts';
import { advance, nextStep } from './route.ts';
import type { Day } from './state.ts';

export function started(day: Day, event: DayEventOf<'service_started'>): void {
  const ticket = ticketOf(day, event.ticket);
  const at = queueTime(day, event.at);
  ticket.state = 'serving';
  ticket.startedAt = at;
  day.turnout.came += 1;
  day.turnout.walkedMs += at - ticket.calledAt;
  touch(ticket, event.cause);
  touch(windowOf(day, event.window), event.cause);
}

export function finished(day: Day, event: DayEventOf<'service_finished'>): void {
  const ticket = ticketOf(day, event.ticket);
  const window = windowOf(day, event.window);
  const at = queueTime(day, event.at);
  const ms = at - (ticket.startedAt ?? at);
  const learned = { service: event.service, ms };
  window.undo = recordUndo(window, { kind: 'finish', cause: event.cause, at }, [ticket], learned);
  const service = day.services.get(event.service);
  if (service !== undefined) {
    service.learned.count += 1;
    service.learned.totalMs += ms;
  }
  ticket.done = [...ticket.done, event.service];
  touch(ticket, event.cause);
  touch(window, event.cause);
}

export function continued(day: Day, event: DayEventOf<'service_continued'>): void {
  const ticket = ticketOf(day, event.ticket);
  const step = nextStep(ticket);
  advance(ticket, event.service);
  const purpose = step?.service === event.service ? step.purpose : ticket.leg.purpose;
  ticket.leg = { ...ticket.leg, service: event.service, purpose };
  ticket.startedAt = queueTime(day, event.at);
}

export function queued(day: Day, event: DayEventOf<'leg_queued'>): void {
  const ticket = ticketOf(day, event.ticket);
  advance(ticket, event.leg.service);
  waitsAnew(day, ticket, event, event.leg);
}

export function completed(day: Day, event: DayEventOf<'ticket_completed'>): void {
  end(day, ticketOf(day, event.ticket), 'completed', event.at);
  day.served += 1;
}
