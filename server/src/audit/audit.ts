import type { Kysely } from 'kysely';
import type { Audit, Clock, Ids } from '../parts.ts';

type AuditTables = {
  audit: {
    id: string;
    at: number;
    /** Opaque staff id, or a code such as `system`. */
    by: string;
    centre: string | null;
    action: string;
    subject: string | null;
    details: string | null;
  };
};

/** Who did or looked at what by a right. Rows are added, never changed. */
export function createAudit(
  database: Kysely<object>,
  parts: { readonly ids: Ids; readonly clock: Clock },
): Audit {
  const db = database.withTables<AuditTables>();
  return {
    record: async ({ by, centre, action, subject, details }) => {
      await db
        .insertInto('audit')
        .values({
          id: parts.ids.id(),
          at: parts.clock.now(),
          by,
          centre,
          action,
          subject,
          details: details === undefined ? null : JSON.stringify(details),
        })
        .execute();
    },
  };
}
