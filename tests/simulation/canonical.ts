import { inOrder, type Row } from '@talon/shared/domain/calling/row.ts';
import type { HallCall } from '@talon/shared/domain/day/hall-calls.ts';
import type { Day, Ticket, Window } from '@talon/shared/domain/day/state.ts';
import type { WeighedCall } from '@talon/shared/domain/day/workbook.ts';

export function ticketFacts(ticket: Ticket): unknown {
  const { touchedBy: _, ...facts } = ticket;
  return facts;
}

export function windowFacts(window: Window): unknown {
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

/** A list that nobody is in any more is like one that was never made. */
function filled(entries: Iterable<readonly [string, readonly unknown[]]>): readonly unknown[] {
  return sorted([...entries].filter(([, list]) => list.length > 0));
}

function callFacts({ calls }: Day): unknown {
  const facts = ({ before, ...call }: HallCall) => ({ ...call, before: before?.id ?? null });
  return {
    ofWindow: filled([...calls.ofWindow].map(([id, list]) => [id, list.map(facts)] as const)),
    ofTicket: sorted([...calls.ofTicket].map(([id, call]) => [id, facts(call)] as const)),
  };
}

/** How many of the visits handled last a screen shows: of those before them a few are kept. */
const shown = 5;

/** What screens tell of the work done; `before` and `finishedFrom` are there for undo alone. */
function workFacts({ workbook }: Day): unknown {
  const facts = ({ before: _, finishedFrom: __, ...call }: WeighedCall) => call;
  return {
    given: sorted(workbook.given),
    workdays: sorted(
      [...workbook.workdays].map(([id, { handled, ...day }]) => [
        id,
        { ...day, handled: handled.slice(-shown) },
      ]),
    ),
    calls: sorted([...workbook.calls].map(([id, call]) => [id, facts(call)] as const)),
  };
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
    filled([...map].map(([id, row]) => [id, rowFacts(row)] as const));
  return JSON.stringify({
    phase: day.phase,
    settings: day.settings,
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
    served: day.served,
    calls: callFacts(day),
    workbook: workFacts(day),
    appointments: [...day.appointments].sort(),
    turnout: day.turnout,
  });
}
