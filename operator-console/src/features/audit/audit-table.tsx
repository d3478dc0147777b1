import type { AuditEntryAnswer, AuditGroup } from '@talon/shared/contract/audit.ts';
import { serviceTexts } from '@talon/shared/locale/services/texts.ts';
import { versionTexts } from '@talon/shared/locale/versions/texts.ts';
import {
  Activity,
  ChevronDown,
  ChevronRight,
  CircleDot,
  Download,
  Hand,
  ListOrdered,
  Lock,
  LogIn,
  type LucideIcon,
  Monitor,
  SlidersHorizontal,
  Users,
} from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { dateAndTime } from '../../parts/date-and-time.ts';
import { pathName } from '../versions/path-name.ts';
import { useAudit } from './audit-context.ts';
import {
  authorOf,
  changeText,
  detailText,
  type NameOfPlace,
  subjectOf,
  toneOf,
} from './entry-words.ts';
import { useAuditTexts } from './use-audit-texts.ts';

const icons = {
  order: ListOrdered,
  session: LogIn,
  person: Users,
  settings: SlidersHorizontal,
  device: Monitor,
  hall: Activity,
  export: Download,
  other: CircleDot,
} as const satisfies Record<AuditGroup, LucideIcon>;

const ownIcons: ReadonlyMap<string, LucideIcon> = new Map([
  ['window.call_chosen', Hand],
  ['session.refused', Lock],
]);

export function AuditTable(): ReactElement {
  const { log } = useAudit();
  const t = useAuditTexts();
  const { time, who, action, what, change } = t.columns;
  const entries = log?.items ?? [];
  return (
    <section className="of-card of-tb">
      <table>
        <thead>
          <tr>
            {[time, who, action, what, change].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
      {entries.length === 0 ? <NoEntries /> : <Pages />}
    </section>
  );
}

function NoEntries(): ReactElement {
  const { log, isLost, again } = useAudit();
  const t = useAuditTexts();
  if (log !== null) {
    return (
      <p className="au-empty" role="status">
        <b>{t.empty}</b>
        {t.emptyHint}
      </p>
    );
  }
  if (!isLost) return <p className="au-empty">{t.connecting}</p>;
  return (
    <div className="au-empty" role="alert">
      <b>{t.unreachable}</b>
      <button type="button" className="b" onClick={again}>
        {t.again}
      </button>
    </div>
  );
}

function Pages(): ReactElement {
  const { log, passed, earlier, later } = useAudit();
  const t = useAuditTexts();
  const { items = [], total = 0 } = log ?? {};
  return (
    <footer className="au-pages">
      <span className="num">{t.pagesOf(passed + 1, passed + items.length, total)}</span>
      <button type="button" className="b" disabled={later === null} onClick={() => later?.()}>
        {t.later}
      </button>
      <button type="button" className="b" disabled={earlier === null} onClick={() => earlier?.()}>
        {t.earlier}
      </button>
    </footer>
  );
}

function EntryRow({ entry }: { readonly entry: AuditEntryAnswer }): ReactElement {
  const { timeZone, search } = useAudit();
  const t = useAuditTexts();
  const { language } = useSettings();
  const Icon = ownIcons.get(entry.action) ?? icons[entry.group];
  const isOneDay = search.period === 'today' || search.period === 'yesterday';
  const clock = new Date(entry.at).toLocaleTimeString('uk', { timeZone }).replace(/^0/, '');
  return (
    <tr>
      <td className="num">
        <time dateTime={entry.at}>
          {isOneDay ? clock : dateAndTime(language, entry.at, timeZone)}
        </time>
      </td>
      <td>
        <b>{authorOf(entry, t)}</b>
      </td>
      <td>
        <span className={`chip ${toneOf(entry)}`}>
          <Icon className="i" size={15} strokeWidth={2.1} />
          {t.actionOf(entry.action, entry.group)}
        </span>
      </td>
      <td>{subjectOf(entry, t)}</td>
      <td className="au-change">
        <Changes entry={entry} />
      </td>
    </tr>
  );
}

/** Places of the settings are named as the pages name them, services and windows by their names. */
function useNameOfPlace({ action }: AuditEntryAnswer): NameOfPlace | undefined {
  const { document } = useAudit();
  const { language } = useSettings();
  if (!action.startsWith('settings.')) return undefined;
  const texts = { versions: versionTexts[language], services: serviceTexts[language] };
  return (path) => pathName(path, { ...texts, document, language });
}

/** The first of the changed fields; the others on demand. */
function Changes({ entry }: { readonly entry: AuditEntryAnswer }): ReactElement {
  const t = useAuditTexts();
  const [isOpen, open] = useState(false);
  const nameOfPlace = useNameOfPlace(entry);
  const { changes, named } = entry;
  const details = detailText(entry, t);
  const [first, ...rest] = changes.map((change) => changeText(change, t, { named, nameOfPlace }));
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      {[details, first].filter((part) => part !== undefined && part !== '').join('; ')}
      {rest.length === 0 ? null : (
        <button
          type="button"
          className="au-more"
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          <Icon className="i" size={15} strokeWidth={2.2} />
          {isOpen ? t.hideChanges : t.more(rest.length)}
        </button>
      )}
      {isOpen ? (
        <ul>
          {rest.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
