import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';

const minute = 60_000;

/** What the columns of a visit hold that is beside the point. */
const rest = {
  ...{ stream: 1, leg: 1, ticket: 't', letter: 'А', ordinal: 1, service: 's', purpose: 'apply' },
  ...{ priority: 'ordinary', language: 'uk', channel: 'kiosk', state: 'completed', issued_at: 0 },
  ...{ queued_at: 0, waited_ms: 0, service_ms: 0, calls: 1, recalls: 0, delivered: '[]' },
};

test('R-2 visits from before walks were kept apart get theirs', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, 17), ':memory:');
  db.exec("insert into streams values (1, 'centre', '2025-03-17', 0)");
  const save = (sequence: number, more: object) => {
    const row = { ...rest, ticket: `t${sequence}`, sequence, ...more };
    const names = Object.keys(row);
    const values = names.map((name) => `@${name}`).join(', ');
    db.prepare(`insert into visits (${names.join(', ')}) values (${values})`).run(row);
  };
  const called = { called_at: 12 * minute, started_at: 13 * minute };
  save(1, { ...called, called_ms: minute });
  save(2, { ...called, called_ms: 5 * minute });
  save(3, { ...called, called_ms: minute / 2 });
  save(4, { called_at: 12 * minute, started_at: null, called_ms: 4 * minute });
  migrate(db, migrations, ':memory:');
  const walks = db.prepare('select walked_ms from visits order by sequence').pluck().all();
  // Called once; called twice; paused on the way; never came.
  expect(walks).toEqual([minute, minute, minute / 2, 0]);
  db.close();
});
