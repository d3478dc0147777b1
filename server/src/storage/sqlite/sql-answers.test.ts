import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { StoredAnswer } from '../../queue/stored-answer.ts';
import { queueMigration } from './migrations/0001-queue.ts';
import { createSqlAnswers } from './sql-answers.ts';

test('two keys of one digest keep their own answers', () => {
  const db = new Sqlite(':memory:');
  db.exec(queueMigration.sql);
  const answers = createSqlAnswers(db);
  const common = { scope: 'kiosk-1 demo', bodyHash: 'hash', status: 201, at: 1_000 };
  const one: StoredAnswer = { ...common, key: 'key-2039599', text: '"one"' };
  const other: StoredAnswer = { ...common, key: 'key-2222382', text: '"other"' };
  answers.save(one);
  expect(answers.find(common.scope, other.key, 0)).toBeNull();
  answers.save(other);
  expect(db.prepare('select count(distinct digest) from answers').pluck().get()).toBe(1);
  expect(answers.find(common.scope, one.key, 0)).toEqual(one);
  expect(answers.find(common.scope, other.key, 0)).toEqual(other);
  db.close();
});

test('forgets the oldest a few hundred at a time', () => {
  const db = new Sqlite(':memory:');
  db.exec(queueMigration.sql);
  const answers = createSqlAnswers(db);
  for (let at = 1; at <= 1_200; at += 1) {
    answers.save({ scope: 's', key: `${at}`, bodyHash: '', status: 200, text: '1', at });
  }
  const rounds = [1, 2, 3].map(() => answers.purge(1_100));
  expect(rounds).toEqual([true, true, false]);
  expect(answers.find('s', '1100', 0)).toBeNull();
  expect(answers.find('s', '1101', 0)?.at).toBe(1_101);
  db.close();
});
