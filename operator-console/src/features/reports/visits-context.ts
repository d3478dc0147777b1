import type { ReportChoices, VisitsReport } from '@talon/shared/contract/reports.ts';
import { createContext, use } from 'react';
import type { Ask } from './ask.ts';
import type { Read } from './use-read.ts';

/** What the page of visits knows and can do. */
export interface VisitsPage {
  readonly centre: string;
  readonly ask: Ask;
  readonly change: (part: Partial<Ask>) => void;
  readonly reset: () => void;
  readonly choices: ReportChoices;
  readonly report: Read<VisitsReport>;
}

export const VisitsContext = createContext<VisitsPage | null>(null);

export function useVisits(): VisitsPage {
  const page = use(VisitsContext);
  if (page === null) throw new Error('VisitsContext is missing');
  return page;
}
