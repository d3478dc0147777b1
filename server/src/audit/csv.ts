import type { AuditEntryAnswer } from '@talon/shared/contract/audit.ts';
import { auditTexts } from '@talon/shared/locale/audit/texts.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { stringify } from 'csv-stringify/sync';

const byteOrderMark = '\uFEFF';

/** A cell that a spreadsheet would run as a formula is read as the text it is. */
function safe(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function local(at: string, timeZone: string): string {
  const time = new Date(at).toLocaleString('sv-SE', { timeZone });
  return time.replace(',', '');
}

const said = (value: string | number | boolean | null): string =>
  value === null ? '' : String(value);

/** One row an entry; one that changed several fields has a row for each. */
export function csvLines(
  entries: readonly AuditEntryAnswer[],
  { timeZone, language }: { readonly timeZone: string; readonly language: Language },
): string {
  const t = auditTexts[language];
  const rows = entries.flatMap((entry) => {
    const { at, by, action, subject, details } = entry;
    const head = [
      local(at, timeZone),
      by.name ?? t.nobody(by.id),
      t.actionOf(action, entry.group),
      subject?.label ?? subject?.id ?? '',
      Object.entries(details)
        .map(([name, value]) => `${name}: ${said(value)}`)
        .join('; '),
    ];
    const changes = entry.changes.length === 0 ? [null] : entry.changes;
    return changes.map((change) => [
      ...head,
      change?.field ?? '',
      said(change?.before ?? null),
      said(change?.after ?? null),
    ]);
  });
  const { time, who, action, what, details, field, before, after } = t.columns;
  const header = [time, who, action, what, details, field, before, after];
  const safeRows = rows.map((row) => row.map(safe));
  return (
    byteOrderMark + stringify([header, ...safeRows], { delimiter: ';', record_delimiter: '\r\n' })
  );
}
