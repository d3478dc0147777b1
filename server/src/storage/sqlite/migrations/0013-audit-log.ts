import type { Migration } from '../migration.ts';

/**
 * The audit log is only added to. Old entries may go, but never younger ones than the log itself
 * was last told to let go of, and that time only moves on.
 */
export const auditLogMigration: Migration = {
  number: 13,
  name: 'audit log',
  sql: `
    alter table audit add column changes text;
    create index audit_by_centre on audit (centre, at, id);
    create index audit_by_author on audit (by, at);

    create table audit_kept (
      id integer primary key check (id = 1),
      since integer not null
    ) strict;
    insert into audit_kept values (1, 0);

    create trigger audit_is_not_changed before update on audit
    begin select raise(abort, 'the audit log is only added to'); end;

    create trigger audit_is_not_deleted before delete on audit
    when old.at >= (select since from audit_kept)
    begin select raise(abort, 'the audit log is only added to'); end;

    create trigger audit_kept_moves_on before update on audit_kept
    when new.since < old.since
    begin select raise(abort, 'the audit log is only added to'); end;

    create trigger audit_kept_stays before delete on audit_kept
    begin select raise(abort, 'the audit log is only added to'); end;
  `,
};
