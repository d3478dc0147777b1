import { Download, FileUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { FilePick } from '../file-pick.tsx';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { TakingCard } from './taking-card.tsx';
import { useCentreCopy } from './use-centre-copy.ts';
import './copy.css';

/** The whole centre as a file to keep or to carry, and a file to take one from. */
export function CopyPage(): ReactElement {
  const { changes } = useForm();
  const { copy: t } = useSettingsTexts();
  const copy = useCentreCopy();
  const { taking } = copy;
  const isUnsaved = Object.keys(changes).length > 0;
  const isBusy = taking.kind === 'reading' || taking.kind === 'taking';
  return (
    <div className="st-narrow">
      <Section title={t.save} hint={t.saveHint}>
        <p className="st-text">{t.saveMedia}</p>
        <a className="b cp-button" href={copy.fileUrl} download>
          <Download className="i" size={18} strokeWidth={2} />
          {t.download}
        </a>
      </Section>
      <Section title={t.take} hint={t.takeHint}>
        {isUnsaved ? <p className="st-text">{t.unsaved}</p> : null}
        {taking.kind === 'nothing' ? null : <TakingCard copy={copy} />}
        {taking.kind === 'looked' || taking.kind === 'taking' ? null : (
          <FilePick
            accept="application/json,.json"
            one
            busy={isBusy || isUnsaved}
            className="b cp-button"
            onPick={([file]) => (file === undefined ? undefined : void copy.choose(file))}
          >
            <FileUp className="i" size={18} strokeWidth={2} />
            {taking.kind === 'nothing' ? t.choose : t.chooseOther}
          </FilePick>
        )}
      </Section>
    </div>
  );
}
