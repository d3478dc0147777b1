import { CircleAlert, X } from 'lucide-react';
import {
  type CSSProperties,
  type FormEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useSettings } from '../app/settings-context.ts';
import { type EnterPress, enterMeans } from './enter-key.ts';

export interface DeskDialogProps {
  readonly title: string;
  readonly top?: number;
  readonly width?: number;
  readonly onClose: () => void;
  /** Beside the buttons at the bottom. */
  readonly footer: string;
  /** Absent: the dialog only tells something. */
  readonly confirm?: {
    readonly label: string;
    readonly ready: boolean;
    readonly onConfirm: () => void;
  };
  /** What became of the command that «confirm» sends. */
  readonly commands?: {
    readonly running: string | null;
    readonly repeating: boolean;
    readonly refusal: string | null;
  };
  readonly children: ReactNode;
}

/** What has nothing to press in it is scrolled by its own focus. */
const readByKeys = { tabIndex: 0, role: 'group' } as const;

/** Esc and the veil close it, Enter confirms from any field. */
export function DeskDialog(props: DeskDialogProps): ReactElement {
  const { title, top = 52, width = 680, onClose, footer, confirm, commands, children } = props;
  const { t } = useSettings();
  const refusal = commands?.refusal ?? null;
  const ready = confirm?.ready === true && (commands?.running ?? null) === null;
  const form = useRef<HTMLFormElement>(null);
  useEnter(form);
  useNextQuestion(form, confirm?.label);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (confirm === undefined) onClose();
    else if (ready) confirm.onConfirm();
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="dlg" style={{ '--top': `${top}px`, width } as CSSProperties}>
        <Dialog>
          <form ref={form} onSubmit={submit}>
            <header>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <button type="button" className="x" aria-label={t.close} onClick={onClose}>
                <X className="i" size={22} strokeWidth={2.2} />
              </button>
            </header>
            <div className="in" {...(confirm === undefined ? readByKeys : {})}>
              {children}
            </div>
            {refusal === null ? null : (
              <p className="said" role="alert">
                <CircleAlert className="i" size={18} />
                {refusal}
              </p>
            )}
            <DialogFooter
              text={commands?.repeating === true ? t.connection.repeating : footer}
              confirm={confirm?.label}
              {...{ ready, onClose }}
            />
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Enter confirms wherever the focus is, unless it is on a button with its own meaning. */
function useEnter(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { key, shiftKey, repeat, isComposing, target } = event;
      const meaning = enterMeans({ key, shiftKey, repeat, isComposing, target: kindOf(target) });
      if (meaning === 'own') return;
      event.preventDefault();
      if (meaning === 'send') form.current?.requestSubmit();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [form]);
}

function kindOf(target: EventTarget | null): EnterPress['target'] {
  if (!(target instanceof HTMLElement)) return 'other';
  if (target.closest('button') !== null) return 'button';
  return target instanceof HTMLTextAreaElement ? 'lines' : 'other';
}

/**
 * A press in a dialog may turn it into a question and take away what was pressed. Then the answer
 * has the focus: it would go to the first button of the dialog, which closes it.
 */
function useNextQuestion(
  form: RefObject<HTMLFormElement | null>,
  answer: string | undefined,
): void {
  const before = useRef(answer);
  useEffect(() => {
    const isNew = before.current !== answer;
    before.current = answer;
    if (!isNew || form.current?.contains(document.activeElement) === true) return;
    form.current?.querySelector<HTMLElement>('footer [type="submit"]')?.focus();
  }, [form, answer]);
}

interface DialogFooterProps {
  readonly text: string;
  readonly confirm: string | undefined;
  readonly ready: boolean;
  readonly onClose: () => void;
}

function DialogFooter({ text, confirm, ready, onClose }: DialogFooterProps): ReactElement {
  const { t } = useSettings();
  if (confirm === undefined) {
    return (
      <footer>
        <span>{text}</span>
        <button type="submit" className="b solid">
          {t.understood} <kbd className="kbd">Esc</kbd>
        </button>
      </footer>
    );
  }
  return (
    <footer>
      <span>{text}</span>
      <button type="button" className="b" onClick={onClose}>
        {t.cancel} <kbd className="kbd">Esc</kbd>
      </button>
      <button type="submit" className="b solid" disabled={!ready}>
        {confirm} <kbd className="kbd">Enter</kbd>
      </button>
    </footer>
  );
}
