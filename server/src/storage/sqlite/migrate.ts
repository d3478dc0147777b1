import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

/** The database has steps that this program does not know: it was used by a newer one. */
export class DatabaseNewer extends Error {
  override readonly name = 'DatabaseNewer';
  constructor(file: string, step: string) {
    super(
      `${file} was used by a newer version of Talon (${step}). Nothing was changed. ` +
        'Start that version or a later one, or put back a copy made before the update.',
    );
  }
}

/** Takes the schema from where it is to the last step. A step that fails leaves nothing behind. */
export function migrate(db: Database, migrations: readonly Migration[], file: string): void {
  db.exec(
    'create table if not exists migrations' +
      ' (number integer primary key, name text not null, applied_at text not null) strict',
  );
  const done = new Map(
    db
      .prepare<[], { number: number; name: string }>('select number, name from migrations')
      .all()
      .map(({ number, name }) => [number, name]),
  );
  for (const [number, name] of done) {
    if (migrations[number - 1]?.name !== name) throw new DatabaseNewer(file, `${number} ${name}`);
  }
  const note = db.prepare("insert into migrations values (?, ?, strftime('%FT%TZ', 'now'))");
  const apply = db.transaction(({ number, name, sql }: Migration) => {
    db.exec(sql);
    note.run(number, name);
  });
  for (const migration of migrations) {
    if (!done.has(migration.number)) apply.immediate(migration);
  }
}
