import type { AuditAnswer, AuditSummary } from '@talon/shared/contract/audit.ts';
import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import { createContext, use } from 'react';
import type { AuditSearch } from './audit-search.ts';

/** Everything the page of the log shows and does. */
export interface AuditPageState {
  readonly timeZone: string;
  /** For the names of services, windows and zones; null while it is not read. */
  readonly document: CentreDocument | null;
  /** null while it is asked for. */
  readonly log: AuditAnswer | null;
  readonly isLost: boolean;
  readonly again: () => void;
  readonly summary: AuditSummary | null;
  readonly search: AuditSearch;
  readonly look: (part: Partial<AuditSearch>) => void;
  /** Entries before those on the page. */
  readonly passed: number;
  readonly earlier: (() => void) | null;
  readonly later: (() => void) | null;
  /** Where the file of what is shown is fetched. */
  readonly fileUrl: string;
}

export const AuditContext = createContext<AuditPageState | null>(null);

export function useAudit(): AuditPageState {
  const page = use(AuditContext);
  if (page === null) throw new Error('AuditContext is missing');
  return page;
}
