import type { AuditGroup, FieldChange } from '@talon/shared/contract/audit.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import { type Kysely, sql } from 'kysely';
import { chosenCall, groupOf } from './groups.ts';
import { type Builder, matching } from './matching.ts';
import type { AuditTables } from './tables.ts';

export interface LogEntry {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly group: AuditGroup;
  readonly action: string;
  readonly subject: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly changes: readonly FieldChange[];
}

/** Whose entries are meant: those of a centre, and what its people did to their own accounts. */
export interface Reach {
  readonly centre: CentreId;
  readonly people: readonly string[];
  /** Also what belongs to no centre: for who administers the whole installation. */
  readonly withInstallation: boolean;
}

export interface Search {
  readonly from: Instant;
  /** Not included. */
  readonly until: Instant;
  readonly by?: string | undefined;
  readonly group?: AuditGroup | undefined;
  /** Calls out of turn and moves ahead of others alone. */
  readonly outOfTurn?: boolean | undefined;
  readonly text?: Sought | undefined;
}

/** What a text that somebody looks for may mean. */
export interface Sought {
  /** As it may stand in the table, folded; null where it would be found in every other id. */
  readonly words: string | null;
  /** Authors by id. */
  readonly people: readonly string[];
  /** Ids of people, windows, services and screens. */
  readonly things: readonly string[];
  readonly tickets: readonly string[];
  /** Actions whose name has it. */
  readonly actions: readonly string[];
  /** Codes of reasons and the like that are told in words with it. */
  readonly codes: readonly string[];
}

/** The last entry of a page: the next one begins after it. */
export interface Place {
  readonly at: Instant;
  readonly id: string;
}

export interface AuditLog {
  readonly page: (
    reach: Reach,
    search: Search,
    after: Place | null,
  ) => Promise<readonly LogEntry[]>;
  /** Every action that stands in the log. */
  readonly actions: () => Promise<readonly string[]>;
  /** Ids of the tickets that entries are about or tell of, each once. */
  readonly tickets: (reach: Reach, search: Search) => Promise<readonly string[]>;
  readonly count: (reach: Reach, search: Search) => Promise<number>;
  /** Entries of a period by action and author. */
  readonly tally: (
    reach: Reach,
    search: Search,
  ) => Promise<readonly { readonly action: string; readonly by: string; readonly n: number }[]>;
  readonly has: (
    entry: Readonly<Record<'by' | 'centre' | 'action' | 'subject', string>>,
    since: Instant,
  ) => Promise<boolean>;
  /** Lets go of what is older, and of nothing younger ever again. */
  readonly forget: (before: Instant) => Promise<number>;
}

export const pageSize = 50;

export function openAuditLog(database: Kysely<object>): AuditLog {
  const db = database.withTables<AuditTables>();
  const everyAction = async (): Promise<readonly string[]> => {
    const rows = await db.selectFrom('audit').select('action').distinct().execute();
    return rows.map(({ action }) => action);
  };
  const actionsOf = async (group: AuditGroup): Promise<readonly string[]> =>
    (await everyAction()).filter((action) => groupOf(action) === group);
  const found = async (reach: Reach, search: Search) => {
    const actions = search.group === undefined ? null : await actionsOf(search.group);
    return db.selectFrom('audit').where((eb) => matching(eb, reach, search, actions));
  };
  return {
    page: async (reach, search, after) => {
      const base = await found(reach, search);
      const rows = await (after === null ? base : base.where((eb) => isBefore(eb, after)))
        .selectAll()
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(pageSize)
        .execute();
      return rows.map(entryOf);
    },
    actions: everyAction,
    tickets: async (reach, search) => {
      const base = (await found(reach, search)).where((eb) =>
        eb.or([eb('action', '=', chosenCall), eb('action', 'like', 'ticket.%')]),
      );
      const before = sql<string | null>`case when action = 'ticket.move'
        then json_extract(details, '$.before') end`;
      const rows = await base.select(['subject', before.as('before')]).execute();
      const ids = rows.flatMap(({ subject, before: other }) => [subject, other]);
      return [...new Set(ids.filter((id) => id !== null))];
    },
    count: async (reach, search) => {
      const base = await found(reach, search);
      const row = await base.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirst();
      return row?.n ?? 0;
    },
    tally: async (reach, search) => {
      const base = await found(reach, search);
      return base
        .select((eb) => ['action', 'by', eb.fn.countAll<number>().as('n')] as const)
        .groupBy(['action', 'by'])
        .execute();
    },
    has: async ({ by, centre, action, subject }, since) => {
      const row = await db
        .selectFrom('audit')
        .select('id')
        .where('by', '=', by)
        .where('centre', '=', centre)
        .where('action', '=', action)
        .where('subject', '=', subject)
        .where('at', '>=', since)
        .executeTakeFirst();
      return row !== undefined;
    },
    forget: async (before) => {
      await db
        .updateTable('audit_kept')
        .set({ since: before })
        .where('since', '<', before)
        .execute();
      const gone = await db.deleteFrom('audit').where('at', '<', before).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

function isBefore(eb: Builder, { at, id }: Place) {
  return eb.or([eb('at', '<', at), eb.and([eb('at', '=', at), eb('id', '<', id)])]);
}

function entryOf(row: AuditTables['audit']): LogEntry {
  const { id, at, by, action, subject } = row;
  return {
    id,
    at,
    by,
    action,
    subject,
    group: groupOf(action),
    details: row.details === null ? {} : JSON.parse(row.details),
    changes: row.changes === null ? [] : JSON.parse(row.changes),
  };
}
