import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

import './sheet.css';

export interface SheetProps {
  readonly kind: string;
  readonly role: 'dialog' | 'alertdialog';
  readonly label: string;
  /** A touch beside the sheet or Escape. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet from below over the screen. Not a <dialog>: the browser's top layer is outside the stage
 * that scales the picture to the panel. What lies under it is made inert by the page.
 */
export function Sheet({ kind, role, label, onLeave, children }: SheetProps): ReactElement {
  const sheet = useRef<HTMLDivElement>(null);
  const named = { role, 'aria-label': label, 'aria-modal': true };
  const before = useRef<Element | null>(null);
  // At once: a moment later what has the focus is inert and has lost it.
  useLayoutEffect(() => {
    before.current ??= document.activeElement;
    sheet.current?.focus();
  }, []);
  // Afterwards: only then can what lay under it have the focus again.
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
    [],
  );
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      const isUnder = sheet.current?.closest('[inert]') != null;
      if (event.key === 'Escape' && !isUnder) onLeave();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onLeave]);
  return (
    <>
      <button type="button" className="scrim" tabIndex={-1} aria-hidden="true" onClick={onLeave} />
      <div ref={sheet} className={`sheet ${kind}`} tabIndex={-1} {...named}>
        {children}
      </div>
    </>
  );
}
