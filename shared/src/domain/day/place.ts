import { countBefore, lastOf, peek } from '../calling/row.ts';
import type { TransferPlace, WindowId } from '../words.ts';
import type { Leg } from './events.ts';
import { rowOf } from './lines.ts';
import type { Moment } from './moment.ts';
import type { Day, Ticket } from './state.ts';

/**
 * Tickets of one millisecond keep the order of issue: the fraction grows by this with each ticket.
 * Up to 131,072 tickets a day stay below one millisecond.
 */
const tick = 2 ** -17;

/** The place of somebody who arrives at `placeNow` as the `sequence`-th of the day. */
export function arrivalPlace(placeNow: number, sequence: number): number {
  return placeNow + sequence * tick;
}

/** Who was called has arrived: an appointment called before its time no longer waits for it. */
export function placeOnceCalled(moment: Moment, ticket: Ticket, place: number): number {
  return Math.min(place, arrivalPlace(moment.placeNow, ticket.sequence));
}

/** The leg of a ticket that begins to wait anew at its first place, in the line of a service. */
export function newLeg(
  moment: Moment,
  ticket: Ticket,
  change: Partial<Pick<Leg, 'service' | 'purpose' | 'priority' | 'directedTo' | 'place'>>,
): Leg {
  const place = placeOnceCalled(moment, ticket, change.place ?? ticket.arrival);
  return { ...ticket.leg, directedTo: null, ...change, place, since: moment.queueAt };
}

/** An ordinary ticket that comes back is `returning`; a priority keeps its class. */
export function classOnReturn(ticket: Ticket): Leg['priority'] {
  return ticket.leg.priority === 'ordinary' ? 'returning' : ticket.leg.priority;
}

/** Whether somebody works where these tickets are called: a line is open to every window. */
export function isManned(day: Day, to: Leg['directedTo']): boolean {
  if (to === null) return true;
  if (to.kind === 'operator') return day.operators.has(to.operator);
  return (day.windows.get(to.window)?.state ?? 'closed') !== 'closed';
}

/** Directed to the window while somebody works there, else to the service's line. */
export function mannedTarget(day: Day, window: WindowId): Leg['directedTo'] {
  const to = { kind: 'window', window } as const;
  return isManned(day, to) ? to : null;
}

/** `leg` put first, at its own place, or last in the row it goes to. */
export function placed(moment: Moment, ticket: Ticket, leg: Leg, where: TransferPlace): Leg {
  if (where === 'arrival') return leg;
  const row = rowOf(moment.day, leg);
  if (where === 'first') {
    const first = row === undefined ? undefined : peek(row);
    if (first === undefined) return leg;
    return { ...leg, place: Math.min(leg.place, first.leg.place - 1) };
  }
  return { ...leg, place: endOf(moment, ticket, leg) };
}

/** A place behind everybody who is due in the row. */
export function endOf(moment: Moment, ticket: Ticket, leg: Leg): number {
  const now = arrivalPlace(moment.placeNow, ticket.sequence);
  const row = rowOf(moment.day, leg);
  const last = row === undefined ? undefined : lastOf(row);
  if (last === undefined || last.leg.place < now || leg.priority === 'appointment') return now;
  return last.leg.place + 1;
}

/**
 * A place between two that are neighbours, null when there is no room left between them (after
 * some forty moves into one gap).
 */
export function between(lower: number, upper: number): number | null {
  const middle = (lower + upper) / 2;
  return middle > lower && middle < upper ? middle : null;
}

/** The waiting tickets directly before and behind a position of a ticket's row, without itself. */
export function neighbours(
  moment: Moment,
  ticket: Ticket,
  behind: Ticket,
): { readonly before: Ticket | undefined; readonly next: Ticket | undefined } {
  const row = rowOf(moment.day, behind.leg);
  if (row === undefined) return { before: undefined, next: undefined };
  const at = countBefore(row, behind);
  const other = (step: number) => {
    const found = at + step < 0 ? undefined : peek(row, at + step);
    const further = at + 2 * step < 0 ? undefined : peek(row, at + 2 * step);
    return found === ticket ? further : found;
  };
  return { before: other(-1), next: other(1) };
}
