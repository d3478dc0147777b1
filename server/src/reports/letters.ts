import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { datesText, monthText } from '@talon/shared/locale/reports/format.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import type { ReportDocument } from './document.ts';
import type { DocumentWriter } from './document-writer.ts';
import type { Documents } from './documents.ts';
import { mediaTypes } from './file-routes.ts';
import type { OutgoingLetter } from './mailer.ts';
import type { Period } from './report-store.ts';
import type { StoredSchedule } from './schedule-store.ts';

export interface LettersParts {
  readonly documents: Documents;
  readonly write: DocumentWriter['write'];
}

/** The letter of a schedule for a period, with its report. */
export async function letterOf(
  { documents, write }: LettersParts,
  centre: CentreSettings,
  schedule: StoredSchedule,
  period: Period,
): Promise<OutgoingLetter> {
  const { id, language, format, report, rhythm, recipients } = schedule;
  const { mail, tabs } = reportsTexts[language];
  const name = tabs[report];
  const dates =
    rhythm === 'monthly'
      ? monthText(language, period.from.slice(0, 7))
      : datesText(language, period);
  const document = await documentOf(documents, centre, schedule, period);
  return {
    id: `${id}.${period.from}`,
    to: recipients,
    subject: mail.subject(name, dates),
    text: mail.body(name, centre.name[language], dates),
    file: {
      name: `talon-${report}-${period.from}.${format}`,
      type: mediaTypes[format],
      bytes: await write({ format, document }),
    },
  };
}

function documentOf(
  documents: Documents,
  centre: CentreSettings,
  { report, language }: StoredSchedule,
  period: Period,
): Promise<ReportDocument> {
  switch (report) {
    case 'visits': {
      const asked = { period, compare: null, groupBy: 'category', filters: {}, language } as const;
      return documents.visits(centre, asked, { sort: 'tickets', descending: true });
    }
    case 'attendance':
      return documents.attendance(centre, period.from.slice(0, 7), language);
    case 'integrity':
      return documents.integrity(centre, { period, kind: null, language });
    default:
      return report satisfies never;
  }
}
