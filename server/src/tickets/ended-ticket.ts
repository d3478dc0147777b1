import type { TicketId } from '@talon/shared/domain/words.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import { restingTicket } from '@talon/shared/views/ticket.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { LegState, VisitRow } from '../queue/visit-row.ts';

/** How a visit that is over stands; a leg that another one followed is no end. */
const endings = {
  waiting: 'expired',
  called: 'expired',
  parked: 'expired',
  serving: 'unclosed',
  transferred: 'expired',
  finished: 'completed',
  completed: 'completed',
  no_show: 'no_show',
  cancelled: 'cancelled',
  expired: 'expired',
  unclosed: 'unclosed',
  consultation: 'completed',
} as const satisfies Record<LegState, TicketView['state']>;

/**
 * The visitor's view of a ticket that has left the day's working set, from the rows of its visit:
 * found by index, however long ago it was. null: there is no such visit.
 */
export function endedTicketView(
  ticket: TicketId,
  legs: readonly VisitRow[],
  around: Surroundings,
): TicketView | null {
  const last = legs.at(-1);
  if (last === undefined) return null;
  return { ...restingTicket(around, ticket, last), documents: [], state: endings[last.state] };
}
