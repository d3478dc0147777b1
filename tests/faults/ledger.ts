import { join } from 'node:path';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import Sqlite from 'better-sqlite3';

/** What the log on disk says, read past the server. */
export interface Ledger {
  /** Number by ticket. */
  readonly issued: ReadonlyMap<string, string>;
  /** Numbers given to more than one ticket. */
  readonly twice: readonly string[];
  /** `window ticket` of each call, in order. */
  readonly calls: readonly string[];
  /** Whether every stream runs 1, 2, 3 … up to its head. */
  readonly whole: boolean;
  /** Tickets issued without a visit, a print job or an answer beside them. */
  readonly incomplete: readonly string[];
}

export function readLedger(folder: string): Ledger {
  const db = new Sqlite(join(folder, 'talon.sqlite'), { readonly: true });
  try {
    const events = db
      .prepare<[], { data: string }>('select data from events order by stream, version')
      .all()
      .map(({ data }) => JSON.parse(data) as DayEvent);
    const issued = new Map<string, string>();
    const numbers = new Map<string, number>();
    const calls: string[] = [];
    for (const event of events) {
      if (event.type === 'ticket_issued') {
        const number = `${event.letter}${String(event.ordinal).padStart(3, '0')}`;
        issued.set(event.ticket, number);
        numbers.set(number, (numbers.get(number) ?? 0) + 1);
      }
      if (event.type === 'ticket_called') calls.push(`${event.window} ${event.ticket}`);
    }
    const gaps = db
      .prepare(
        'select 1 from streams where head <> (select count(*) from events where stream = id)' +
          ' or head <> (select max(version) from events where stream = id)',
      )
      .all();
    const incomplete = db
      .prepare<[], string>(
        "select ticket from events where type = 'ticket_issued' and" +
          ' (not exists (select 1 from visits where visits.ticket = events.ticket and leg = 1)' +
          ' or not exists (select 1 from print_jobs where print_jobs.ticket = events.ticket)' +
          ' or (select count(*) from answers where instr(text, events.ticket)) = 0)',
      )
      .pluck();
    return {
      issued,
      twice: [...numbers].filter(([, times]) => times > 1).map(([number]) => number),
      calls,
      whole: gaps.length === 0,
      incomplete: issued.size > 500 ? [] : incomplete.all(),
    };
  } finally {
    db.close();
  }
}
