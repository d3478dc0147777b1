import { type ReactElement, type ReactNode, useEffect } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { SessionTools } from './session.ts';
import { useSettings } from './settings-context.ts';
import '../features/undo/notices.css';
import './kept-page.css';

export interface KeptPageProps {
  /** Whose page it is: another person gets a page of their own. */
  readonly person: string;
  readonly ended: boolean;
  readonly stayed: SessionTools['stayed'];
  /** Where the person signs in again when the session has ended. */
  readonly card: ReactNode;
  readonly children: ReactNode;
}

/** A signed-in page; with its session ended it waits, as it was, under the way back in. */
export function KeptPage({ person, ended, stayed, card, children }: KeptPageProps): ReactElement {
  const { t } = useSettings();
  useDeafPage(ended);
  return (
    <>
      <div key={person} className="kept" inert={ended}>
        {children}
      </div>
      {stayed === null ? null : (
        <div className="stayed notice bad" role="alert">
          <span>{stayed.text}</span>
          <button type="button" className="b" onClick={stayed.dismiss}>
            {t.understood}
          </button>
        </div>
      )}
      {ended ? (
        <ModalOverlay className="over-kept" isOpen isKeyboardDismissDisabled>
          <Modal>
            <Dialog aria-label={t.signIn.title}>{card}</Dialog>
          </Modal>
        </ModalOverlay>
      ) : null}
    </>
  );
}

/** The waiting page hears its keys on the document and beyond: there they come no more. */
function useDeafPage(isDeaf: boolean): void {
  useEffect(() => {
    if (!isDeaf) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab') event.stopPropagation();
    };
    document.querySelector<HTMLElement>('.over-kept input')?.focus();
    document.body.addEventListener('keydown', pressed);
    return () => document.body.removeEventListener('keydown', pressed);
  }, [isDeaf]);
}
