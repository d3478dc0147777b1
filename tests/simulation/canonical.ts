import { inOrder, type Row } from '@talon/shared/domain/calling/row.ts';
import type { Day, Ticket, Window } from '@talon/shared/domain/day/state.ts';

function ticketFacts(ticket: Ticket): unknown {
  const { touchedBy: _, ...facts } = ticket;
  return facts;
}

function windowFacts(window: Window): unknown {
  const { touchedBy: _, undo: __, served: ___, ticket, ...facts } = window;
  return { ...facts, ticket: ticket?.id ?? null };
}

function rowFacts(row: Row<Ticket>): readonly string[] {
  return inOrder(row).map((ticket) => ticket.id);
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1;

function sorted(entries: Iterable<readonly [string, unknown]>): readonly unknown[] {
  return [...entries].sort(byKey);
}

/**
 * A day as comparable text: everything a rule can see, but for the log's own progress (version,
 * commands seen, time of the last event) and what undo still offers.
 */
export function canonical(day: Day): string {
  const lines = [...day.services].flatMap(([id, service]) =>
    service.lines
      .filter((line) => line.items.length > line.head)
      .map((line) => [`${id} ${line.purpose} ${line.priority}`, rowFacts(line)] as const),
  );
  const rows = (map: ReadonlyMap<string, Row<Ticket>>) =>
    sorted([...map].map(([id, row]) => [id, rowFacts(row)] as const)).filter(
      (entry) => Array.isArray(entry) && Array.isArray(entry[1]) && entry[1].length > 0,
    );
  return JSON.stringify({
    phase: day.phase,
    pauses: day.clock.pauses,
    paused: day.clock.paused,
    lines: sorted(lines),
    learned: sorted(
      [...day.services].map(([id, { learned, issued }]) => [id, { learned, issued }]),
    ),
    windows: sorted([...day.windows].map(([id, window]) => [id, windowFacts(window)])),
    operators: sorted(day.operators),
    tickets: sorted([...day.tickets].map(([id, ticket]) => [id, ticketFacts(ticket)])),
    toWindow: rows(day.directedToWindow),
    toOperator: rows(day.directedToOperator),
    parked: [...day.parked.keys()].sort(),
    missed: [...day.missed.keys()].sort(),
    ended: sorted(day.ended),
    counters: sorted(day.counters),
    issued: day.issued,
    appointments: [...day.appointments].sort(),
    turnout: day.turnout,
  });
}
