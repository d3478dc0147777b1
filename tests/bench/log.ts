import { join } from 'node:path';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { formatNumber } from '@talon/shared/domain/day/number.ts';
import Database from 'better-sqlite3';

/** A row of the log: what a figure is checked against, read past the server. */
export interface Logged {
  readonly version: number;
  readonly event: DayEvent;
}

/** Every event of a data folder in the order of the log. */
export function readLog(dataFolder: string): readonly Logged[] {
  const db = new Database(join(dataFolder, 'talon.sqlite'), { readonly: true });
  const rows = db
    .prepare<[], { version: number; data: string }>(
      'select version, data from events order by stream, version',
    )
    .all();
  db.close();
  return rows.map(({ version, data }) => ({ version, event: JSON.parse(data) as DayEvent }));
}

/** The number of each issued ticket. */
export function numbersIn(log: readonly Logged[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { event } of log) {
    if (event.type !== 'ticket_issued') continue;
    numbers.set(event.ticket, formatNumber(event.letter, event.ordinal));
  }
  return numbers;
}

/** A call as it was answered. */
export interface AnsweredCall {
  readonly id: string;
  readonly number: string;
}

export interface LoggedCall extends AnsweredCall {
  readonly window: string;
  readonly version: number;
}

function callsIn(log: readonly Logged[]): readonly LoggedCall[] {
  const numbers = numbersIn(log);
  return log.flatMap(({ version, event }) => {
    if (event.type !== 'ticket_called') return [];
    const { ticket, window } = event;
    return [{ id: ticket, number: numbers.get(ticket) ?? '', window, version }];
  });
}

/**
 * The calls of the log, each of which must be the answer of its turn: that ticket at that window,
 * none lost, none beside, none twice.
 */
export function checkedCalls(
  log: readonly Logged[],
  answered: readonly AnsweredCall[],
  window: string,
): readonly LoggedCall[] {
  const calls = callsIn(log);
  if (calls.length !== answered.length) {
    throw new Error(`${answered.length} calls were answered, ${calls.length} are in the log`);
  }
  for (const [index, call] of calls.entries()) {
    const answer = answered[index];
    if (call.id !== answer?.id || call.number !== answer.number || call.window !== window) {
      throw new Error(`call ${index + 1} was answered with ${answer?.number}, not ${call.number}`);
    }
  }
  if (new Set(calls.map(({ id }) => id)).size !== calls.length) {
    throw new Error('a ticket was called twice');
  }
  return calls;
}
