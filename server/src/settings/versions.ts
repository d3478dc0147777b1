import { centreSettings } from '@talon/shared/contract/centre-settings.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { Kysely, Selectable } from 'kysely';
import type { Difference } from '../differences.ts';
import { inEveryLanguage } from './every-language.ts';
import { type DatedLetters, lettersOf } from './letters.ts';
import type { SettingsTables } from './tables.ts';

/** What is in force at a centre. */
export interface Entry {
  /** As it was written. */
  readonly centre: CentreSettings;
  /** As people are shown it. */
  readonly shown: CentreSettings;
  readonly version: number;
  readonly hash: string;
  readonly history: readonly DatedLetters[];
}

type Row = Selectable<SettingsTables['settings']>;
export type VersionRow = Omit<Row, 'data' | 'hash' | 'saved_on' | 'changes'> & {
  readonly changes: readonly Difference[];
};

export interface Versions {
  readonly insert: (row: Row) => Promise<void>;
  /** Newest first, of those older than `before`. */
  readonly list: (
    centre: CentreId,
    before: number | null,
    most: number,
  ) => Promise<readonly VersionRow[]>;
  /** As it was stored: today's schema may refuse it. null: there is no such version. */
  readonly read: (centre: CentreId, version: number) => Promise<unknown>;
}

/** Every version of every centre. Rows are added, never changed. */
export function openVersions(db: Kysely<SettingsTables>): Versions {
  return {
    insert: async (row) => {
      await db.insertInto('settings').values(row).execute();
    },
    list: async (centre, before, most) => {
      const rows = await db
        .selectFrom('settings')
        .select([
          'centre',
          'version',
          'saved_at',
          'source',
          'by',
          'way',
          'restores',
          'changes',
          'changed',
        ])
        .where('centre', '=', centre)
        .where('version', '<', before ?? Number.MAX_SAFE_INTEGER)
        .orderBy('version', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) }));
    },
    read: async (centre, version) => {
      const row = await db
        .selectFrom('settings')
        .select('data')
        .where('centre', '=', centre)
        .where('version', '=', version)
        .executeTakeFirst();
      return row === undefined ? null : JSON.parse(row.data);
    },
  };
}

/** Letters of so many days back may still be in force. */
const letterMs = 3 * 86_400_000;

/** Of each centre the last version of an earlier date, and every version of its last date. */
export async function loadEntries(
  tables: Kysely<SettingsTables>,
  now: Instant,
): Promise<Map<CentreId, Entry>> {
  const rows = await tables
    .selectFrom('settings as s')
    .select(['s.centre', 's.version', 's.saved_on', 's.hash', 's.data'])
    .where((eb) =>
      eb.or([
        eb('s.saved_at', '>', now - letterMs),
        eb(
          's.version',
          '=',
          eb
            .selectFrom('settings as t')
            .select((inner) => inner.fn.max('t.version').as('last'))
            .whereRef('t.centre', '=', 's.centre')
            .where('t.saved_at', '<=', now - letterMs),
        ),
      ]),
    )
    .orderBy('s.centre')
    .orderBy('s.version')
    .execute();
  const entries = new Map<CentreId, Entry>();
  for (const row of rows) {
    const centre = centreSettings.parse(JSON.parse(row.data));
    const history = entries.get(row.centre)?.history ?? [];
    const dated = { savedOn: row.saved_on, letters: lettersOf(centre) };
    entries.set(row.centre, {
      centre,
      shown: inEveryLanguage(centre),
      version: row.version,
      hash: row.hash,
      history: [...history, dated],
    });
  }
  return entries;
}
