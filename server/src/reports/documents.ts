import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { Identity } from '../parts.ts';
import { attendanceDocument } from './attendance-document.ts';
import type { ReportDocument } from './document.ts';
import { integrityDocument, mostEntries } from './integrity-document.ts';
import type { IntegrityAsked } from './integrity-report.ts';
import type { Reports } from './reports.ts';
import { type Ordered, visitsDocument } from './visits-document.ts';
import type { Asked } from './visits-report.ts';

/** Reports as documents: for the page's files and for letters. */
export interface Documents {
  readonly visits: (
    centre: CentreSettings,
    asked: Asked,
    order: Ordered,
  ) => Promise<ReportDocument>;
  readonly attendance: (
    centre: CentreSettings,
    month: string,
    language: Language,
  ) => Promise<ReportDocument>;
  readonly integrity: (
    centre: CentreSettings,
    asked: Pick<IntegrityAsked, 'period' | 'kind' | 'language'>,
  ) => Promise<ReportDocument>;
}

export function createDocuments(reports: Reports, { nameOf }: Pick<Identity, 'nameOf'>): Documents {
  return {
    visits: async (centre, asked, order) => {
      const names = { centre, language: asked.language, nameOf };
      return visitsDocument(await reports.visits(centre, asked), asked, names, order);
    },
    attendance: async (centre, month, language) => {
      const report = await reports.attendance(centre, month, language);
      return attendanceDocument(report, { centre, language, nameOf });
    },
    integrity: async (centre, asked) => {
      const whole = { ...asked, before: null, size: mostEntries };
      const names = { centre, language: asked.language, nameOf };
      return integrityDocument(await reports.integrity(centre, whole), asked.period, names);
    },
  };
}
