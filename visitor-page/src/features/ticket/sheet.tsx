import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal sheet from below; the browser keeps focus inside and Esc closes it. */
export function Sheet({ title, onClose, children }: SheetProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands on the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const closed = (): void => {
    if (!dialog.current?.open) onClose();
  };
  return (
    <dialog ref={dialog} className="sheet" onClose={closed} aria-labelledby="sheet-title">
      <h2 id="sheet-title">{title}</h2>
      {children}
    </dialog>
  );
}
