import type { AuditEntry, Parts } from '../parts.ts';

/**
 * Writes down what was done by a right. The event log holds it already, with the same person and
 * time; a failure here is logged and takes nothing back.
 */
export async function recordDone(
  parts: Pick<Parts, 'audit' | 'log'>,
  done: { readonly replayed: boolean },
  entry: AuditEntry,
): Promise<void> {
  if (done.replayed) return;
  try {
    await parts.audit.record(entry);
  } catch (fault) {
    parts.log.error({ err: fault, action: entry.action }, 'the audit log could not be written');
  }
}
