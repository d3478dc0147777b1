import type { Database } from 'better-sqlite3';
import type { PrintJob, PrintJobs } from '../../queue/print-job.ts';
import { guarded } from './faults.ts';

const columns =
  'print_jobs.id, centre, date, ticket, state, reason,' +
  ' queued_at as queuedAt, changed_at as changedAt';
const from = 'from print_jobs join streams on streams.id = stream';

export function createSqlPrintJobs(db: Database): PrintJobs {
  const find = db.prepare<[string], PrintJob>(`select ${columns} ${from} where print_jobs.id = ?`);
  const ofTicket = db.prepare<[string], PrintJob>(
    `select ${columns} ${from} where ticket = ? order by print_jobs.rowid`,
  );
  const failed = db.prepare<[string, string], PrintJob>(
    `select ${columns} ${from} where centre = ? and date = ? and state = 'failed'` +
      ' and not exists (select 1 from print_jobs as later' +
      ' where later.ticket = print_jobs.ticket and later.rowid > print_jobs.rowid)' +
      ' order by print_jobs.rowid',
  );
  const add = db.prepare(
    'insert into print_jobs (id, stream, ticket, state, reason, queued_at, changed_at)' +
      ' values (?, (select id from streams where centre = ? and date = ?), ?, ?, ?, ?, ?)',
  );
  const change = db.prepare(
    'update print_jobs set state = ?, reason = ?, changed_at = ? where id = ?',
  );
  return {
    find: guarded((id) => find.get(id) ?? null),
    ofTicket: guarded((ticket) => ofTicket.all(ticket)),
    failed: guarded((centre, date) => failed.all(centre, date)),
    add: guarded((job) => {
      const { id, centre, date, ticket, state, reason, queuedAt, changedAt } = job;
      add.run(id, centre, date, ticket, state, reason, queuedAt, changedAt);
    }),
    change: guarded((id, state, reason, at) => {
      change.run(state, reason, at, id);
      return find.get(id) ?? null;
    }),
  };
}
