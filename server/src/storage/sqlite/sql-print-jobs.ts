import type { Database } from 'better-sqlite3';
import type { PrintJob, PrintJobs } from '../../queue/print-job.ts';
import { guarded } from './faults.ts';

const columns =
  'print_jobs.id, centre, date, ticket, state, reason,' +
  ' queued_at as queuedAt, changed_at as changedAt';
const from = 'from print_jobs join streams on streams.id = stream';

export interface SqlPrintJobs extends PrintJobs {
  save(stream: number, job: PrintJob): void;
}

export function createSqlPrintJobs(db: Database): SqlPrintJobs {
  const find = db.prepare<[string], PrintJob>(`select ${columns} ${from} where print_jobs.id = ?`);
  const ofTicket = db.prepare<[string], PrintJob>(
    `select ${columns} ${from} where ticket = ? order by queued_at, print_jobs.id`,
  );
  const failed = db.prepare<[string, string], PrintJob>(
    `select ${columns} ${from} where centre = ? and date = ? and state = 'failed'` +
      ' and not exists (select 1 from print_jobs as later' +
      ' where later.ticket = print_jobs.ticket and' +
      ' (later.queued_at, later.id) > (print_jobs.queued_at, print_jobs.id))' +
      ' order by queued_at, print_jobs.id',
  );
  const stream = db
    .prepare<[string, string], number>('select id from streams where centre = ? and date = ?')
    .pluck();
  const save = db.prepare(
    'insert into print_jobs (id, stream, ticket, state, reason, queued_at, changed_at)' +
      ' values (?, ?, ?, ?, ?, ?, ?)',
  );
  const change = db.prepare(
    'update print_jobs set state = ?, reason = ?, changed_at = ? where id = ?',
  );
  const saveIn = (streamId: number, job: PrintJob) => {
    const { id, ticket, state, reason, queuedAt, changedAt } = job;
    save.run(id, streamId, ticket, state, reason, queuedAt, changedAt);
  };
  return {
    find: guarded((id) => find.get(id) ?? null),
    ofTicket: guarded((ticket) => ofTicket.all(ticket)),
    failed: guarded((centre, date) => failed.all(centre, date)),
    save: saveIn,
    add: guarded((job) => saveIn(stream.get(job.centre, job.date) ?? 0, job)),
    change: guarded((id, state, reason, at) => {
      change.run(state, reason, at, id);
      return find.get(id) ?? null;
    }),
  };
}
