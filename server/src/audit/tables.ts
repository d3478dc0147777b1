export type AuditTables = {
  audit: {
    id: string;
    at: number;
    /** Opaque staff id, or a code such as `system`. */
    by: string;
    centre: string | null;
    action: string;
    subject: string | null;
    details: string | null;
    /** Fields that differ, as JSON. */
    changes: string | null;
  };
  /** Entries since then are not deleted by anybody. */
  audit_kept: { id: number; since: number };
};
