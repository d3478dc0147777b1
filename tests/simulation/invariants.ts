import { inOrder, type Row, standsBefore } from '@talon/shared/domain/calling/row.ts';
import type { Day, Ticket } from '@talon/shared/domain/day/state.ts';
import { ensure, type Ledger, windowOf } from './ledger-state.ts';

function rowsOf(day: Day): readonly Row<Ticket>[] {
  const lines = [...day.services.values()].flatMap((service) => service.lines);
  return [...lines, ...day.directedToWindow.values(), ...day.directedToOperator.values()];
}

/** Where each ticket is found, by looking into every place there is. */
function places(day: Day): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const at = (id: string, place: string): void => {
    found.set(id, [...(found.get(id) ?? []), place]);
  };
  for (const row of rowsOf(day)) for (const ticket of inOrder(row)) at(ticket.id, 'waiting');
  for (const window of day.windows.values()) {
    if (window.ticket !== null) at(window.ticket.id, `${window.ticket.state} at ${window.id}`);
  }
  for (const id of day.parked.keys()) at(id, 'parked');
  for (const id of day.missed.keys()) at(id, 'no_show');
  for (const [id, { state }] of day.ended) at(id, state);
  return found;
}

/** What must hold after each step of any day. */
export function checkDay(day: Day, ledger: Ledger): void {
  const found = places(day);
  ensure(found.size === ledger.tickets.size, 'the day and the ledger count other tickets');
  for (const [id, ticket] of ledger.tickets) {
    const expected =
      ticket.state === 'called' || ticket.state === 'serving'
        ? `${ticket.state} at ${ticket.window}`
        : ticket.state;
    const places = found.get(id) ?? [];
    ensure(
      places.length === 1 && places[0] === expected,
      `ticket ${id} is ${expected} by its events and found at [${places.join(', ')}]`,
    );
  }
  checkDirected(ledger);
  for (const row of rowsOf(day)) {
    const tickets = inOrder(row);
    for (let i = 1; i < tickets.length; i += 1) {
      const before = tickets[i - 1];
      const behind = tickets[i];
      ensure(
        before !== undefined && behind !== undefined && standsBefore(before, behind),
        'a line is not in order of place',
      );
    }
  }
  for (const [id, window] of ledger.windows) {
    const actual = day.windows.get(id);
    ensure(actual?.state === window.state, `window ${id} is ${actual?.state}, not ${window.state}`);
    ensure((actual.ticket?.id ?? null) === window.ticket, `window ${id} holds another ticket`);
    ensure(actual.operator === window.operator, `window ${id} has another operator`);
    if (actual.armed) checkArmed(ledger, id);
  }
}

/** Who is directed somewhere is called there alone: a target that is gone would call nobody. */
function checkDirected(ledger: Ledger): void {
  const windows = [...ledger.windows].filter(([, { state }]) => state !== 'closed');
  for (const [waiting, { state, leg }] of ledger.tickets) {
    const to = leg.directedTo;
    if (state !== 'waiting' || to === null) continue;
    const isManned = windows.some(([id, { operator }]) =>
      to.kind === 'window' ? to.window === id : to.operator === operator,
    );
    ensure(isManned, `ticket ${waiting} waits for a ${to.kind} that is not there`);
  }
}

/** An armed window calls by itself: it is free, nothing stops it, and nobody waits whom it serves. */
function checkArmed(ledger: Ledger, id: string): void {
  const { state, ticket, operator, profile } = windowOf(ledger, id);
  ensure(state === 'open' && ticket === null, `window ${id} is armed and ${state} or busy`);
  ensure(ledger.pausedAt === null, `window ${id} is armed in a pause`);
  for (const [waiting, { state, leg }] of ledger.tickets) {
    if (state !== 'waiting') continue;
    const { directedTo } = leg;
    const here =
      directedTo === null
        ? profile.some(
            ({ service, purposes }) =>
              service === leg.service && (purposes === null || purposes.includes(leg.purpose)),
          )
        : directedTo.kind === 'window'
          ? directedTo.window === id
          : directedTo.operator === operator;
    ensure(!here, `window ${id} is armed while ${waiting} waits for it`);
  }
}
