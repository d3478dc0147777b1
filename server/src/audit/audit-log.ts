import type { AuditGroup, FieldChange } from '@talon/shared/contract/audit.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { groupOf } from './groups.ts';
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
  /** In the code, the subject, the details; `names`: ids of people whose name has it. */
  readonly text?: { readonly words: string; readonly ids: readonly string[] } | undefined;
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
type Builder = ExpressionBuilder<AuditTables, 'audit'>;

export function openAuditLog(database: Kysely<object>): AuditLog {
  const db = database.withTables<AuditTables>();
  const actionsOf = async (group: AuditGroup): Promise<readonly string[]> => {
    const rows = await db.selectFrom('audit').select('action').distinct().execute();
    return rows.map(({ action }) => action).filter((action) => groupOf(action) === group);
  };
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

function matching(
  eb: Builder,
  { centre, people, withInstallation }: Reach,
  search: Search,
  actions: readonly string[] | null,
) {
  const own = eb.and([eb('centre', 'is', null), eb('by', 'in', orNobody(people))]);
  const about = eb.and([eb('centre', 'is', null), eb('subject', 'in', orNobody(people))]);
  const reached = [eb('centre', '=', centre), own, about];
  if (withInstallation) reached.push(eb('centre', 'is', null));
  const wanted = [eb.or(reached), eb('at', '>=', search.from), eb('at', '<', search.until)];
  if (search.by !== undefined) wanted.push(eb('by', '=', search.by));
  if (actions !== null) wanted.push(eb('action', 'in', orNobody(actions)));
  if (search.text !== undefined) wanted.push(mentions(eb, search.text));
  return eb.and(wanted);
}

/** «in ()» is no SQL everywhere; no id and no action is empty. */
function orNobody(list: readonly string[]): readonly string[] {
  return list.length === 0 ? [''] : list;
}

function mentions(eb: Builder, { words, ids }: NonNullable<Search['text']>) {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const like = (column: 'action' | 'subject' | 'details' | 'changes') =>
    sql<boolean>`${eb.ref(column)} like ${pattern} escape '\\'`;
  return eb.or([
    like('action'),
    like('subject'),
    like('details'),
    like('changes'),
    eb('by', 'in', orNobody(ids)),
    eb('subject', 'in', orNobody(ids)),
  ]);
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
