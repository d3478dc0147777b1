import { BellRing, ChevronRight, FileText, UserRoundCheck, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Sheet } from './sheet.tsx';
import { ShelterCard } from './shelter-card.tsx';
import { Stub, type WaitingStubProps } from './stub.tsx';

export interface WaitingProps extends WaitingStubProps {
  readonly signalOn: boolean;
  readonly onSignal: (on: boolean) => void;
  readonly onLetPass: () => void;
  readonly onCancel: () => void;
  /** What the server said to the last action, in the visitor's words. */
  readonly notice: string | null;
  /** The last action is on its way to the server. */
  readonly busy: boolean;
}

function Options(props: WaitingProps & { readonly onDocuments: () => void }): ReactElement {
  const { texts, view, signalOn, onSignal, onDocuments } = props;
  return (
    <ul className="opts">
      <li>
        <button
          type="button"
          role="switch"
          aria-checked={signalOn}
          className="row"
          onClick={() => onSignal(!signalOn)}
        >
          <BellRing size={26} strokeWidth={2} aria-hidden="true" />
          <span>
            <b>{texts.signal}</b>
            <em>{signalOn ? texts.signalOn : texts.signalOff}</em>
          </span>
          <i aria-hidden="true" />
        </button>
      </li>
      {view.documents.length > 0 ? (
        <li>
          <button type="button" className="row" onClick={onDocuments}>
            <FileText size={26} strokeWidth={2} aria-hidden="true" />
            <span>
              <b>{texts.documents}</b>
              <em>{texts.documentsCount(view.documents.length)}</em>
            </span>
            <ChevronRight className="go" size={24} strokeWidth={2} aria-hidden="true" />
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function CancelSheet(props: WaitingProps & { readonly onClose: () => void }): ReactElement {
  const { texts, view, onCancel, onClose } = props;
  return (
    <Sheet title={texts.cancelTitle(view.number)} onClose={onClose}>
      <p>{texts.cancelText}</p>
      <div className="sheet-acts">
        <button
          type="button"
          className="solid"
          onClick={() => {
            onClose();
            onCancel();
          }}
        >
          {texts.cancelYes}
        </button>
        <button type="button" className="outline" onClick={onClose}>
          {texts.cancelNo}
        </button>
      </div>
    </Sheet>
  );
}

/** Place, estimate, the line; signal, documents; let someone go first and cancel. */
export function Waiting(props: WaitingProps): ReactElement {
  const { view, language, texts, isLive, onLetPass, notice, busy } = props;
  const [sheet, setSheet] = useState<'documents' | 'cancel' | null>(null);
  return (
    <>
      <Stub view={view} language={language} texts={texts} isLive={isLive} />
      <ShelterCard {...props} />
      <Options {...props} onDocuments={() => setSheet('documents')} />
      <div className="acts2">
        {view.canLetPass ? (
          <button type="button" aria-disabled={busy} onClick={onLetPass}>
            <UserRoundCheck size={22} strokeWidth={2} aria-hidden="true" />
            {texts.letPass}
          </button>
        ) : null}
        {view.canCancel ? (
          <button
            type="button"
            className="neg"
            aria-disabled={busy}
            onClick={() => (busy ? undefined : setSheet('cancel'))}
          >
            <X size={22} strokeWidth={2} aria-hidden="true" />
            {texts.cancel}
          </button>
        ) : null}
      </div>
      <p className="notice" role="status">
        {notice}
      </p>
      {sheet === 'documents' ? (
        <Sheet title={texts.documentsTitle} onClose={() => setSheet(null)}>
          <ol className="docs">
            {view.documents.map((document) => (
              <li key={document.uk}>{document[language]}</li>
            ))}
          </ol>
          <div className="sheet-acts">
            <button type="button" className="solid" onClick={() => setSheet(null)}>
              {texts.close}
            </button>
          </div>
        </Sheet>
      ) : null}
      {sheet === 'cancel' ? <CancelSheet {...props} onClose={() => setSheet(null)} /> : null}
    </>
  );
}
