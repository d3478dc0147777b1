import { numberOf } from '@talon/shared/domain/day/read.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import { centreFace } from '@talon/shared/views/board.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { LegState, VisitRow } from '../queue/visit-row.ts';
import { serviceOf } from './catalogue.ts';

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
} as const satisfies Record<LegState, TicketView['state']>;

const unnamed = (id: string): TicketView['service'] => ({ uk: id, ru: id, en: id });

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
  const service = serviceOf(around.centre, last.service);
  return {
    version: around.version,
    centre: centreFace(around),
    hall: around.hall,
    id: ticket,
    number: numberOf(last),
    state: endings[last.state],
    language: last.language,
    service: service?.name ?? unnamed(last.service),
    nextServices: [],
    documents: [],
    issuedAt: last.issuedAt,
    ahead: null,
    behind: null,
    waitMinutes: null,
    servedBy: [],
    window: null,
    calledAt: null,
    repeat: 0,
    missedAt: null,
    parkedUntil: null,
    reinstateUntil: null,
    canCancel: false,
    canLetPass: false,
  };
}
