import type { Database } from 'better-sqlite3';
import type { Answers, StoredAnswer } from '../../queue/stored-answer.ts';
import { guarded } from './faults.ts';

/** Rows looked at in one purge: some milliseconds. */
const purgedAtOnce = 500;

export function createSqlAnswers(db: Database): Answers {
  const find = db.prepare<[number, string, string, number], StoredAnswer>(
    'select scope, key, body_hash as bodyHash, status, text, at from answers' +
      ' where digest = ? and key = ? and scope = ? and at > ? order by rowid desc limit 1',
  );
  const save = db.prepare(
    'insert into answers (digest, scope, key, body_hash, status, text, at)' +
      ' values (?, ?, ?, ?, ?, ?, ?)',
  );
  // Rows stand in the order of their time: the first ones are the oldest, without an index.
  const purge = db.prepare(
    'delete from answers where at <= ? and rowid in' +
      ' (select rowid from answers order by rowid limit ?)',
  );
  return {
    find: guarded(
      (scope, key, olderThan) => find.get(digest(scope, key), key, scope, olderThan) ?? null,
    ),
    save: guarded(
      ({ scope, key, bodyHash, status, text, at }) =>
        void save.run(digest(scope, key), scope, key, bodyHash, status, text, at),
    ),
    purge: guarded((olderThan) => purge.run(olderThan, purgedAtOnce).changes === purgedAtOnce),
  };
}

/**
 * FNV-1a of scope and key, 32 bits. Keys come from clients and are scattered: an index of numbers
 * has a sixth of the pages that one of the texts would have to write with every commit. Two keys
 * may share a digest; the texts decide.
 */
function digest(scope: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const text of [scope, key]) {
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  }
  return hash >>> 0;
}
