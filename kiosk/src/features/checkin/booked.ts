import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { Booked } from '../session/session.ts';

/** Nearer than this to the time is «on time», ms. */
const earlyMs = 2 * 60_000;

/** How whoever booked came: the server has judged who is late, by the grace of the centre. */
export function bookedOf(
  ticket: Pick<IssuedAnswer['ticket'], 'bookedFor' | 'issuedAt' | 'priority'>,
): Booked | null {
  if (ticket.bookedFor === null) return null;
  const at = Date.parse(ticket.bookedFor);
  const arrivedAt = Date.parse(ticket.issuedAt);
  if (ticket.priority === 'ordinary') return { at, arrivedAt, came: 'late' };
  return { at, arrivedAt, came: at - arrivedAt > earlyMs ? 'early' : 'due' };
}

/** Whole minutes between two times, at least one. */
export function minutesBetween(a: number, b: number): number {
  return Math.max(1, Math.round(Math.abs(a - b) / 60_000));
}
