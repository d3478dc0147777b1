import type { Kysely } from 'kysely';
import { differences } from '../differences.ts';
import type { Audit, Clock, Ids } from '../parts.ts';
import { changesFrom } from './changes.ts';
import type { AuditTables } from './tables.ts';

/** Who did or looked at what by a right. Rows are added, never changed. */
export function createAudit(
  database: Kysely<object>,
  parts: { readonly ids: Pick<Ids, 'ordered'>; readonly clock: Clock },
): Audit {
  const db = database.withTables<AuditTables>();
  return {
    record: async ({ by, centre, action, subject, details, before = {}, after = {}, found }) => {
      const changes = changesFrom(found ?? differences(before, after));
      await db
        .insertInto('audit')
        .values({
          id: parts.ids.ordered(),
          at: parts.clock.now(),
          by,
          centre,
          action,
          subject,
          details: details === undefined ? null : JSON.stringify(details),
          changes: changes.length === 0 ? null : JSON.stringify(changes),
        })
        .execute();
    },
  };
}
