import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal sheet from below; the browser keeps focus inside and Esc closes it. */
export function Sheet({ title, onClose, children }: SheetProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" onClose={onClose} aria-labelledby="sheet-title">
      <h2 id="sheet-title">{title}</h2>
      {children}
    </dialog>
  );
}
