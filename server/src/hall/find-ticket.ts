import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CalendarDate, CentreId, TicketId } from '@talon/shared/domain/words.ts';
import type { Settings } from '../parts.ts';
import type { Desks } from '../queue/desks.ts';
import type { Visits } from '../queue/visit-row.ts';

/** Where a ticket belongs: its id names neither centre nor day, so that it tells a stranger nothing. */
export interface TicketHome {
  readonly centre: CentreId;
  readonly date: CalendarDate;
}

export interface FindTicketParts {
  readonly settings: Pick<Settings, 'centres'>;
  readonly desks: Pick<Desks<Day>, 'live'>;
  readonly visits: Pick<Visits, 'ofTicket'>;
}

export type FindTicket = (ticket: TicketId) => Promise<TicketHome | null>;

/**
 * Live days first, which is a look-up in memory; a past day is found by the index of visits. A
 * centre whose day cannot be read hides no ticket of the others; where nobody else knows the ticket
 * it may be that centre's, so its fault is the answer.
 */
export function findTicketIn(parts: FindTicketParts): FindTicket {
  return async (ticket) => {
    const faults: unknown[] = [];
    for (const centre of parts.settings.centres()) {
      try {
        const desk = await parts.desks.live(centre.id);
        const day = desk.day();
        if (day.tickets.has(ticket) || day.ended.has(ticket)) {
          return { centre: desk.centre, date: desk.date };
        }
      } catch (fault) {
        faults.push(fault);
      }
    }
    const visit = parts.visits.ofTicket(ticket)[0];
    if (visit !== undefined) return { centre: visit.centre, date: visit.date };
    if (faults.length > 0) throw faults[0];
    return null;
  };
}
