import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { seededDraw } from '@talon/shared/domain/forecast/draws.ts';
import type { DaySettings } from '@talon/shared/domain/settings/day-settings.ts';
import { openHall } from '@talon/shared/testing/hall.ts';

import { createVisitBook } from '../queue/visit-book.ts';
import type { VisitRow } from '../queue/visit-row.ts';

/** Somebody who comes: minute after the opening, minutes at the window (null: does not come). */
export interface Comer {
  readonly at: number;
  readonly service: string;
  readonly legal: boolean;
  readonly minutes: number | null;
}

export interface PlayedDay {
  readonly events: readonly DayEvent[];
  readonly rows: readonly VisitRow[];
}

const services = ['passport', 'residence', 'extract'] as const;

/** A busy day by its seed: for a while more come than two windows can manage. */
export function busyComers(count: number, seed: number): readonly Comer[] {
  const random = seededDraw(seed);
  return Array.from({ length: count }, (_, index) => ({
    at: index * 5,
    service: services[Math.floor(random() * services.length)] ?? 'passport',
    legal: random() < 0.25,
    minutes: random() < 0.08 ? null : 3 + Math.floor(random() * 9),
  }));
}

/** A day as a centre would have it: two windows open all day, a minute's walk, then the closing. */
export function playedDay(comers: readonly Comer[], change: Partial<DaySettings> = {}): PlayedDay {
  const hall = openHall(change, ['w1', 'w3']);
  const held = new Map<
    string,
    { readonly comer: Comer; readonly since: number; started: boolean }
  >();
  const byTicket = new Map<string, Comer>();
  let minute = 0;
  const heldNow = () => {
    for (const { id, ticket } of hall.day.windows.values()) {
      const comer = ticket === null ? undefined : byTicket.get(ticket.id);
      if (comer !== undefined && !held.has(id))
        held.set(id, { comer, since: minute, started: false });
    }
  };
  const endVisits = () => {
    for (const [window, visit] of [...held]) {
      const { comer, since } = visit;
      if (comer.minutes === null && minute === since + 4) {
        hall.given('no_show', { window, ticket: null });
      } else if (comer.minutes !== null && !visit.started && minute > since) {
        hall.given('start', { window });
        visit.started = true;
        continue;
      } else if (comer.minutes !== null && minute === since + 1 + comer.minutes) {
        hall.given('finish', { window, outcome: 'done', delivered: null, next: false });
      } else continue;
      held.delete(window);
      hall.given('call_next', { window });
    }
  };
  hall.given('call_next', { window: 'w1' });
  hall.given('call_next', { window: 'w3' });
  for (; minute < 600; minute += 1) {
    hall.at(minute);
    endVisits();
    for (const [index, comer] of comers.entries()) {
      if (comer.at !== minute) continue;
      const ticket = `ticket-${index}`;
      byTicket.set(ticket, comer);
      const priority = comer.legal ? 'legal' : 'ordinary';
      hall.given('issue', { ticket, services: [comer.service], purpose: 'apply', priority });
    }
    heldNow();
  }
  hall.given('close_day');
  return { events: hall.log, rows: rowsOf(hall.log) };
}

function rowsOf(events: readonly DayEvent[]): readonly VisitRow[] {
  const book = createVisitBook({ centre: 'centre', date: '2025-03-17' });
  const rows = new Map<string, VisitRow>();
  for (const event of events) {
    book.apply(event);
    for (const row of book.drain().saved) rows.set(`${row.sequence}.${row.leg}`, { ...row });
  }
  return [...rows.values()].sort((a, b) => a.sequence - b.sequence || a.leg - b.leg);
}
