import { Check, CircleAlert } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Failure } from '../desk-pages/failure.ts';
import { useCentreTexts } from './use-centre-texts.ts';
import { useSaveKey } from './use-save-key.ts';
import './save-bar.css';

export interface SaveBarProps {
  /** What is not saved yet, each by its name; none = the bar is not there. */
  readonly changes: readonly string[];
  readonly saving: boolean;
  readonly failure: Failure | null;
  readonly onCancel: () => void;
  readonly onSave: () => void;
  /** After «somebody else has saved since». */
  readonly onReread: () => void;
  /** Beside the buttons, e.g. from when it shall hold. */
  readonly children?: ReactNode;
  readonly saveLabel?: string;
}

/** More names than these do not fit beside the buttons. */
const namedAtMost = 3;

/** The names of what was changed, the first few of them. */
export function listOf(changes: readonly string[], more: (n: number) => string): string {
  const rest = changes.length - namedAtMost;
  const named = changes.slice(0, namedAtMost);
  return [...named, ...(rest > 0 ? [more(rest)] : [])].join(', ');
}

/** At the foot of a page: what is not saved, and the two ways out of that. */
export function SaveBar(props: SaveBarProps): ReactElement | null {
  const { changes, saving, failure, onCancel, onSave, onReread, children = null } = props;
  const { saving: t } = useCentreTexts();
  const isSaved = useJustSaved(saving, failure);
  const isStale = failure?.code === 'precondition_failed';
  useSaveKey(changes.length === 0 || saving || isStale ? null : onSave);
  if (changes.length === 0 && failure === null) return isSaved ? <Saved /> : null;
  return (
    <section className="svb" aria-label={t.bar}>
      <SaveWord {...{ changes, saving, failure }} />
      {children}
      <button type="button" className="b" disabled={saving} onClick={onCancel}>
        {t.cancel}
      </button>
      <button
        type="button"
        className="b solid"
        disabled={saving}
        aria-keyshortcuts={isStale ? undefined : 'Control+S'}
        onClick={isStale ? onReread : onSave}
      >
        {isStale ? t.reread : (props.saveLabel ?? t.save)}
        {isStale ? null : (
          <span className="kbd" aria-hidden="true">
            Ctrl S
          </span>
        )}
      </button>
    </section>
  );
}

function SaveWord(props: Pick<SaveBarProps, 'changes' | 'saving' | 'failure'>): ReactElement {
  const { changes, saving, failure } = props;
  const { saving: t } = useCentreTexts();
  if (failure !== null && !saving) {
    const faults = Object.keys(failure.fields).length;
    return (
      <p className="svb-bad" role="alert">
        <CircleAlert className="i" size={18} strokeWidth={2.1} />
        <span>{faults > 0 ? t.faults(faults) : failure.text}</span>
      </p>
    );
  }
  return (
    <p role="status">
      <i className="svb-dot" />
      <span>{saving ? t.running : t.unsaved(listOf(changes, t.more))}</span>
    </p>
  );
}

/** How long it is said that everything was saved, ms. */
const saidMs = 4000;

/** For a moment after a saving that nothing was said against. */
function useJustSaved(saving: boolean, failure: Failure | null): boolean {
  const [isSaid, say] = useState(false);
  const was = useRef(saving);
  useEffect(() => {
    const isDone = was.current && !saving && failure === null;
    was.current = saving;
    say(isDone);
    if (!isDone) return;
    const timer = setTimeout(() => say(false), saidMs);
    return () => clearTimeout(timer);
  }, [saving, failure]);
  return isSaid;
}

function Saved(): ReactElement {
  const { saving: t } = useCentreTexts();
  return (
    <section className="svb" aria-label={t.bar}>
      <p className="svb-good" role="status">
        <Check className="i" size={18} strokeWidth={2.3} />
        <span>{t.saved}</span>
      </p>
    </section>
  );
}
