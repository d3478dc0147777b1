import type { AuditEntryAnswer } from '@talon/shared/contract/audit.ts';
import { auditTexts } from '@talon/shared/locale/audit/texts.ts';
import { namedText, thingText } from '@talon/shared/locale/audit/thing-words.ts';
import type { AuditTexts } from '@talon/shared/locale/audit/uk.ts';
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

function told(
  value: string | number | boolean | null,
  entry: AuditEntryAnswer,
  t: AuditTexts,
): string {
  if (value === null) return '';
  return namedText(String(value), entry, t) ?? String(value);
}

/** «lines.Паспорт»: places stay as they are kept, and things are named. */
function fieldOf(field: string, { named }: AuditEntryAnswer): string {
  const part = (key: string) => named.find(({ id }) => id === key)?.label ?? key;
  return named.length === 0 ? field : field.split('.').map(part).join('.');
}

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
      subject === null ? '' : thingText(subject, t) || subject.id,
      Object.entries(details)
        .map(([name, value]) => `${name}: ${told(value, entry, t)}`)
        .join('; '),
    ];
    const changes = entry.changes.length === 0 ? [null] : entry.changes;
    return changes.map((change) => [
      ...head,
      fieldOf(change?.field ?? '', entry),
      told(change?.before ?? null, entry, t),
      told(change?.after ?? null, entry, t),
    ]);
  });
  const { time, who, action, what, details, field, before, after } = t.columns;
  const header = [time, who, action, what, details, field, before, after];
  const safeRows = rows.map((row) => row.map(safe));
  return (
    byteOrderMark + stringify([header, ...safeRows], { delimiter: ';', record_delimiter: '\r\n' })
  );
}
