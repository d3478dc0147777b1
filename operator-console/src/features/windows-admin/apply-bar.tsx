import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** At the foot of the panel: from when it holds, and the two ways out of unsaved changes. */
export function ApplyBar(): ReactElement {
  const { changes, saving, failure, when, setWhen, onSave, onCancel, onReread } = useWindowsPage();
  const t = useWindowsTexts();
  const isStale = failure?.code === 'precondition_failed';
  const isIdle = changes.length === 0 || saving;
  const [fault] = Object.values(failure?.fields ?? {});
  return (
    <footer className="wa-foot">
      {failure === null ? (
        <p role="status">
          {saving ? t.saving : changes.length === 0 ? t.saved : changes.slice(0, 4).join(', ')}
        </p>
      ) : (
        <p className="bad" role="alert">
          <CircleAlert className="i" size={17} strokeWidth={2.1} />
          {fault?.text ?? failure.text}
        </p>
      )}
      <Choice
        label={t.when}
        quiet
        look="sg"
        options={[
          { value: 'now', label: t.now },
          { value: 'tomorrow', label: t.tomorrow },
        ]}
        value={when}
        onChange={setWhen}
      />
      <div>
        <button type="button" className="b" disabled={isIdle} onClick={onCancel}>
          {t.cancel}
        </button>
        <button
          type="button"
          className="b solid"
          disabled={isStale ? false : isIdle}
          onClick={isStale ? onReread : onSave}
        >
          {isStale ? t.reread : when === 'now' ? t.applyNow : t.applyTomorrow}
        </button>
      </div>
    </footer>
  );
}
