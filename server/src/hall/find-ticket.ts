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

/** Live days first, which is a look-up in memory; a past day is found by the index of visits. */
export function findTicketIn(parts: FindTicketParts): FindTicket {
  return async (ticket) => {
    for (const centre of parts.settings.centres()) {
      const desk = await parts.desks.live(centre.id);
      const day = desk.day();
      if (day.tickets.has(ticket) || day.ended.has(ticket)) {
        return { centre: desk.centre, date: desk.date };
      }
    }
    const visit = parts.visits.ofTicket(ticket)[0];
    return visit === undefined ? null : { centre: visit.centre, date: visit.date };
  };
}
