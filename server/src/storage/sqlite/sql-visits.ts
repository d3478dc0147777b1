import type { Database } from 'better-sqlite3';
import type { VisitKey, VisitRow, Visits } from '../../queue/visit-row.ts';
import { guarded } from './faults.ts';

type Column = Exclude<keyof VisitRow, 'centre' | 'date'>;

/** Each column with whether it may change after the row is first written. */
const columns = {
  sequence: ['sequence', false],
  leg: ['leg', false],
  ticket: ['ticket', false],
  letter: ['letter', false],
  ordinal: ['ordinal', false],
  service: ['service', true],
  category: ['category', true],
  purpose: ['purpose', true],
  priority: ['priority', true],
  language: ['language', false],
  channel: ['channel', false],
  state: ['state', true],
  issuedAt: ['issued_at', false],
  queuedAt: ['queued_at', true],
  calledAt: ['called_at', true],
  startedAt: ['started_at', true],
  endedAt: ['ended_at', true],
  waitedMs: ['waited_ms', true],
  calledMs: ['called_ms', true],
  walkedMs: ['walked_ms', true],
  serviceMs: ['service_ms', true],
  targetMs: ['target_ms', true],
  window: ['window', true],
  operator: ['operator', true],
  calls: ['calls', true],
  recalls: ['recalls', true],
  callRule: ['call_rule', true],
  outcome: ['outcome', true],
  delivered: ['delivered', true],
  promisedLow: ['promised_low', false],
  promisedHigh: ['promised_high', false],
} as const satisfies Record<Column, readonly [string, boolean]>;

const fields = Object.keys(columns) as Column[];
const named = Object.values(columns);

type StoredRow = Omit<VisitRow, 'delivered'> & { readonly delivered: string };

export interface SqlVisits extends Visits {
  save(stream: number, row: VisitRow): void;
  remove(stream: number, key: VisitKey): void;
}

export function createSqlVisits(db: Database): SqlVisits {
  const save = db.prepare(
    `insert into visits (stream, ${named.map(([name]) => name).join(', ')})` +
      ` values (?${', ?'.repeat(named.length)}) on conflict (stream, sequence, leg) do update set ` +
      named
        .filter(([, changes]) => changes)
        .map(([name]) => `${name} = excluded.${name}`)
        .join(', '),
  );
  const remove = db.prepare('delete from visits where stream = ? and sequence = ? and leg = ?');
  const selected = fields.map((field) => `visits.${columns[field][0]} as ${field}`).join(', ');
  const from = `select centre, date, ${selected} from visits join streams on streams.id = stream`;
  const ofTicket = db.prepare<[string], StoredRow>(
    `${from} where (stream, sequence) in` +
      ' (select stream, sequence from visits where ticket = ? and leg = 1) order by leg',
  );
  const ofDay = db.prepare<[string, string], StoredRow>(
    `${from} where centre = ? and date = ? order by sequence, leg`,
  );
  return {
    ofTicket: guarded((ticket) => ofTicket.all(ticket).map(toRow)),
    ofDay: guarded((centre, date) => ofDay.all(centre, date).map(toRow)),
    save: (stream, row) => void save.run(stream, ...bound(row)),
    remove: (stream, { sequence, leg }) => void remove.run(stream, sequence, leg),
  };
}

function toRow(stored: StoredRow): VisitRow {
  return { ...stored, delivered: JSON.parse(stored.delivered) };
}

/** The values in the order of `columns`; by position, which is the quickest way to bind. */
function bound(row: VisitRow): readonly (string | number | null)[] {
  return fields.map((field) => (field === 'delivered' ? delivered(row) : row[field]));
}

function delivered(row: VisitRow): string {
  return row.delivered.length === 0 ? '[]' : JSON.stringify(row.delivered);
}
