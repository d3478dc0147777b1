import { decimal } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { percent, spanText, whole } from '@talon/shared/locale/reports/format.ts';
import type { ColumnKind, DocumentCell } from './document.ts';

/** A cell as people read it; the page shows the same. */
export function cellText(language: Language, kind: ColumnKind, cell: DocumentCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'count':
    case 'text':
      return whole(language, cell);
    case 'seconds':
      return spanText(cell);
    case 'share':
      return percent(language, cell);
    case 'decimal':
      return decimal(language, cell, 2);
    default:
      return kind satisfies never;
  }
}
