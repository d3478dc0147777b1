import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { createSqlEventLog } from './sql-event-log.ts';

test('the history of a ticket is found by index and not by reading the day', () => {
  const db = new Database(':memory:');
  migrate(db, migrations, ':memory:');
  const prepared: string[] = [];
  const watched = new Proxy(db, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (name === 'prepare') prepared.push(String(given[0]));
        return value.apply(target, given);
      };
    },
  });
  createSqlEventLog({ db: watched, epoch: 'e', onFault: () => {}, saveBeside: () => {} });
  const history = prepared.find((sql) => sql.includes('ticket = ?'));
  const plan = db.prepare<[number, string]>(`explain query plan ${history}`).all(1, 'ticket-1');
  expect(JSON.stringify(plan)).toContain('INDEX events_by_ticket (ticket=? AND stream=?)');
  db.close();
});
