import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { SettingsVersion } from '@talon/shared/contract/settings-history.ts';
import { clockTime, longDate } from '@talon/shared/locale/format.ts';
import { serviceTexts } from '@talon/shared/locale/services/texts.ts';
import { RotateCcw } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { type Namers, pathName, valueText } from './path-name.ts';
import { useVersionTexts } from './use-version-texts.ts';
import type { Versions } from './use-versions.ts';
import './versions.css';

export interface HistoryDialogProps {
  readonly versions: Pick<Versions, 'items' | 'lost' | 'more'>;
  readonly document: CentreDocument | null;
  readonly timeZone: string;
  readonly onRestore: (version: number) => Promise<Failure | null>;
  readonly onClose: () => void;
}

/** Every saved version: who, when, what; and the way back to any of them. */
export function HistoryDialog(props: HistoryDialogProps): ReactElement {
  const { versions, onRestore, onClose } = props;
  const { history: t } = useVersionTexts();
  const [asked, ask] = useState<SettingsVersion | null>(null);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const restore = async (version: number): Promise<void> => {
    setRunning(true);
    const why = await onRestore(version);
    setRunning(false);
    setFailure(why);
    if (why === null) onClose();
  };
  const confirm =
    asked === null
      ? {}
      : {
          confirm: {
            label: t.confirm,
            ready: true,
            onConfirm: () => void restore(asked.version),
          },
        };
  return (
    <DeskDialog
      title={t.title}
      width={760}
      footer={asked === null ? t.footer : t.sure}
      commands={{
        running: running ? 'restore' : null,
        repeating: false,
        refusal: failure === null ? null : reasonOf(failure),
      }}
      onClose={() => (asked === null ? onClose() : ask(null))}
      {...confirm}
    >
      {versions.lost ? <p>{t.lost}</p> : null}
      <ol className="vr-list">
        {(versions.items ?? []).map((version, at) =>
          asked === null || asked.version === version.version ? (
            <VersionRow
              key={version.version}
              version={version}
              props={props}
              onAsk={at === 0 || asked !== null ? null : () => ask(version)}
              isNow={at === 0}
            />
          ) : null,
        )}
      </ol>
      {versions.more === null || asked !== null ? null : (
        <button type="button" className="b" onClick={versions.more}>
          {t.more}
        </button>
      )}
    </DeskDialog>
  );
}

function reasonOf({ text, fields }: Failure): string {
  const faults = Object.entries(fields).map(([field, fault]) => `${field}: ${fault.text}`);
  return [text, ...faults.slice(0, 3)].join(' ');
}

interface VersionRowProps {
  readonly version: SettingsVersion;
  readonly props: Pick<HistoryDialogProps, 'timeZone' | 'document'>;
  readonly onAsk: (() => void) | null;
  readonly isNow: boolean;
}

function VersionRow({ version, props, onAsk, isNow }: VersionRowProps): ReactElement {
  const { language } = useSettings();
  const texts = useVersionTexts();
  const t = texts.history;
  const at = Date.parse(version.savedAt);
  const when = `${longDate(language, props.timeZone, at)}, ${clockTime(language, props.timeZone, at)}`;
  const { restores, way, by } = version;
  return (
    <li>
      <header>
        <b>{when}</b>
        <span>{by === null ? t.nobody : (by.name ?? by.id)}</span>
        <em>{restores === null ? t.ways[way] : t.restoredOf(restores)}</em>
        {isNow ? <span className="chip good">{t.now}</span> : null}
        {onAsk === null ? null : (
          <button type="button" aria-label={t.restoreAt(when)} onClick={onAsk}>
            <RotateCcw className="i" size={15} strokeWidth={2.1} />
            {t.restore}
          </button>
        )}
      </header>
      <Changes
        version={version}
        namers={{
          document: props.document,
          versions: texts,
          services: serviceTexts[language],
          language,
        }}
      />
    </li>
  );
}

/** So many lines tell what it was about. */
const mostLines = 6;

function Changes(props: {
  readonly version: SettingsVersion;
  readonly namers: Namers;
}): ReactElement {
  const { version, namers } = props;
  const texts = useVersionTexts();
  const { history: t } = texts;
  const shown = version.changes.slice(0, mostLines);
  const rest = version.changed - shown.length;
  if (version.changed === 0) return <p className="vr-rest">{t.first}</p>;
  return (
    <>
      <ul>
        {shown.map(({ path, before, after }) => (
          <li key={path.join('.')}>
            <span>{pathName(path, namers)}</span>
            {/* An order is a row of ids, which say nothing to a person. */}
            {path.at(-1) === '#order' ? null : (
              <span>
                {valueText(before, texts)} → <b>{valueText(after, texts)}</b>
              </span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="vr-rest">+ {t.changed(rest)}</p> : null}
    </>
  );
}
