import type { Database } from 'better-sqlite3';
import type { Answers, StoredAnswer } from '../../queue/stored-answer.ts';
import { guarded } from './faults.ts';

/** Rows looked at in one purge: some milliseconds. */
const purgedAtOnce = 500;

export function createSqlAnswers(db: Database): Answers & { save(answer: StoredAnswer): void } {
  const find = db.prepare<[string, string, number], StoredAnswer>(
    'select scope, key, body_hash as bodyHash, status, text, at from answers' +
      ' where key = ? and scope = ? and at > ?',
  );
  const save = db.prepare(
    'insert into answers (scope, key, body_hash, status, text, at) values (?, ?, ?, ?, ?, ?)' +
      ' on conflict (key, scope) do update set body_hash = excluded.body_hash,' +
      ' status = excluded.status, text = excluded.text, at = excluded.at',
  );
  // Rows stand in the order of their time: the first ones are the oldest, without an index.
  const purge = db.prepare(
    'delete from answers where at <= ? and rowid in' +
      ' (select rowid from answers order by rowid limit ?)',
  );
  return {
    find: guarded((scope, key, olderThan) => find.get(key, scope, olderThan) ?? null),
    save: ({ scope, key, bodyHash, status, text, at }) =>
      void save.run(scope, key, bodyHash, status, text, at),
    purge: guarded((olderThan) => purge.run(olderThan, purgedAtOnce).changes === purgedAtOnce),
  };
}
