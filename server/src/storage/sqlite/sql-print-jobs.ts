import type { Database } from 'better-sqlite3';
import type { PrintJob, PrintJobs } from '../../queue/print-job.ts';
import { guarded } from './faults.ts';

const columns =
  'print_jobs.id, centre, date, ticket, state, reason, queued_at as queuedAt,' +
  ' changed_at as changedAt, printer, device, copy, open, attempts,' +
  ' next_attempt_at as nextAttemptAt';
const from = 'from print_jobs join streams on streams.id = stream';

/** SQLite has no booleans. */
type Row = Omit<PrintJob, 'copy' | 'open'> & { readonly copy: number; readonly open: number };

const toJob = (row: Row): PrintJob => ({ ...row, copy: row.copy === 1, open: row.open === 1 });

export interface SqlPrintJobs extends PrintJobs {
  save(stream: number, job: PrintJob): void;
}

export function createSqlPrintJobs(db: Database): SqlPrintJobs {
  const find = db.prepare<[string], Row>(`select ${columns} ${from} where print_jobs.id = ?`);
  const ofTicket = db.prepare<[string], Row>(
    `select ${columns} ${from} where ticket = ? order by queued_at, print_jobs.id`,
  );
  const failed = db.prepare<[string, string], Row>(
    `select ${columns} ${from} where centre = ? and date = ? and state = 'failed'` +
      ' and not exists (select 1 from print_jobs as later' +
      ' where later.ticket = print_jobs.ticket and' +
      ' (later.queued_at, later.id) > (print_jobs.queued_at, print_jobs.id))' +
      ' order by queued_at, print_jobs.id',
  );
  const open = db.prepare<[string, string, number], Row>(
    `select ${columns} ${from} where open = 1 and printer = ? and centre = ?` +
      ' order by queued_at, print_jobs.id limit ?',
  );
  const untold = db.prepare<[number, number, number], Row>(
    `select ${columns} ${from} where queued_at > ? and queued_at < ? and state = 'queued'` +
      ' and printer is null and device is not null order by queued_at, print_jobs.id limit ?',
  );
  const waitingFor = db
    .prepare<[string], string>(`select distinct printer ${from} where open = 1 and centre = ?`)
    .pluck();
  return {
    find: guarded((id) => {
      const row = find.get(id);
      return row === undefined ? null : toJob(row);
    }),
    ofTicket: guarded((ticket) => ofTicket.all(ticket).map(toJob)),
    failed: guarded((centre, date) => failed.all(centre, date).map(toJob)),
    open: guarded((centre, printer, limit) => open.all(printer, centre, limit).map(toJob)),
    untold: guarded((after, before, limit) => untold.all(after, before, limit).map(toJob)),
    waitingFor: guarded((centre) => waitingFor.all(centre)),
    ...createWriting(db),
    prune: createPruning(db),
  };
}

function createWriting(db: Database): Pick<SqlPrintJobs, 'save' | 'add' | 'update'> {
  const stream = db
    .prepare<[string, string], number>('select id from streams where centre = ? and date = ?')
    .pluck();
  const save = db.prepare(
    'insert into print_jobs (id, stream, ticket, state, reason, queued_at, changed_at,' +
      ' printer, device, copy, open, attempts, next_attempt_at)' +
      ' values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const update = db.prepare(
    'update print_jobs set state = ?, reason = ?, changed_at = ?, open = ?, attempts = ?,' +
      ' next_attempt_at = ? where id = ?',
  );
  const saveIn = (streamId: number, job: PrintJob) => {
    const { id, ticket, state, reason, queuedAt, changedAt, printer, device } = job;
    const flags = [Number(job.copy), Number(job.open), job.attempts, job.nextAttemptAt];
    save.run(id, streamId, ticket, state, reason, queuedAt, changedAt, printer, device, ...flags);
  };
  return {
    save: saveIn,
    add: guarded((job) => saveIn(stream.get(job.centre, job.date) ?? 0, job)),
    update: guarded((job) => {
      const { id, state, reason, changedAt, open, attempts, nextAttemptAt } = job;
      update.run(state, reason, changedAt, Number(open), attempts, nextAttemptAt, id);
    }),
  };
}

/** Jobs looked at in one turn: some milliseconds. */
const prunedAtOnce = 500;

type Old = Pick<PrintJob, 'id' | 'centre' | 'queuedAt'> & { readonly open: number };

/** By the time of queueing: the id of a reprint follows from its key and tells of no time. */
function createPruning(db: Database): PrintJobs['prune'] {
  const page = db.prepare<[number, number, string, number], Old>(
    `select print_jobs.id, centre, queued_at as queuedAt, open ${from}` +
      ' where queued_at < ? and (queued_at, print_jobs.id) > (?, ?)' +
      ' order by queued_at, print_jobs.id limit ?',
  );
  const remove = db.prepare<[string]>('delete from print_jobs where id = ?');
  const removeAll = db.transaction((ids: readonly string[]) => {
    for (const id of ids) remove.run(id);
  });
  return guarded((before, after) => {
    const latest = Math.max(0, ...before.values());
    const rows = page.all(latest, after.queuedAt, after.id, prunedAtOnce);
    const old = rows.filter(
      ({ centre, queuedAt, open }) => open === 0 && queuedAt < (before.get(centre) ?? 0),
    );
    if (old.length > 0) removeAll(old.map(({ id }) => id));
    const last = rows.at(-1);
    return last === undefined || rows.length < prunedAtOnce ? null : last;
  });
}
