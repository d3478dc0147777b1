import { clockTime, shortDate } from '@talon/shared/locale/format.ts';
import { ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { type FieldName, fieldOf } from './changes.ts';
import { lastChangeOf } from './last-change.ts';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const isField = (key: string | undefined): key is keyof typeof fieldOf =>
  key !== undefined && Object.hasOwn(fieldOf, key);

/** A number or a word can be shown as it was; a list or a whole text cannot. */
function shortValue(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? `«${value}»` : null;
}

/** Who changed the service last, and when: the way to all changes. */
export function LastChangeCard(): ReactElement {
  const { history, timeZone, open } = useServices();
  const { service } = useChosen();
  const t = useServiceTexts();
  const { language } = useSettings();
  const last = history === null ? null : lastChangeOf(history, service.id);
  const at = last === null ? 0 : Date.parse(last.version.savedAt);
  const key = last?.difference.path[2];
  const field: FieldName | null = isField(key) ? fieldOf[key] : null;
  const before = shortValue(last?.difference.before);
  return (
    <section className="of-card sv-card sv-last">
      <h2>{t.last.title}</h2>
      {last === null ? (
        <p>{history === null ? '' : t.last.none}</p>
      ) : (
        <p>
          {shortDate(language, timeZone, at)}, {clockTime(language, timeZone, at)}
          {last.version.by?.name ? `, ${last.version.by.name}` : ''}
        </p>
      )}
      {field === null ? null : (
        <p className="was">
          {before === null ? t.fields[field] : t.last.was(t.fields[field], before)}
        </p>
      )}
      <button type="button" className="sv-link" onClick={() => open({ kind: 'history' })}>
        {t.last.all}
        <ChevronRight className="i" size={16} strokeWidth={2.2} />
      </button>
    </section>
  );
}
