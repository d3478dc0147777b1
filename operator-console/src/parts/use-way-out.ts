import { useEffect, useRef } from 'react';
import { holdWayBack } from './way-back.ts';

/** How somebody is about to leave: to another page, or by a button that ends the work here. */
export type WayOut =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'press'; readonly button: HTMLElement };

const closing = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The tab may go without a question: it was asked already. */
export const letClose = (): void => window.removeEventListener('beforeunload', closing);

/** Where a press leads, when it leads away from this page in this tab. */
function leadsTo(event: MouseEvent): WayOut | null {
  const isOther = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (isOther || !(event.target instanceof Element)) return null;
  const button = event.target.closest<HTMLElement>('[data-leaves]');
  if (button !== null) return { kind: 'press', button };
  const link = event.target.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return null;
  const { origin, pathname } = new URL(link.href);
  const isHere = origin === window.location.origin && pathname === window.location.pathname;
  return isHere ? null : { kind: 'address', href: link.href };
}

/**
 * Holds whoever leaves this page while it has something unsaved and tells which way they went.
 * Gives the press of a button that was held, once it is to go through.
 */
export function useWayOut(
  isHeld: boolean,
  onWayOut: (out: WayOut) => void,
): (button: HTMLElement) => void {
  const tell = useRef(onWayOut);
  tell.current = onWayOut;
  const isFree = useRef(false);
  useEffect(() => {
    if (!isHeld) return undefined;
    let here = window.location.href;
    const pressed = (event: MouseEvent): void => {
      const out = isFree.current ? null : leadsTo(event);
      if (out === null) return;
      event.preventDefault();
      event.stopPropagation();
      tell.current(out);
    };
    const turned = (event: PopStateEvent): void => {
      const { href, pathname } = window.location;
      if (pathname === new URL(here).pathname) {
        here = href;
        return;
      }
      // The browser is there already: its address is put back before anybody draws the other page.
      event.stopImmediatePropagation();
      window.history.pushState(null, '', here);
      tell.current({ kind: 'address', href });
    };
    const moved = (): void => {
      here = window.location.href;
    };
    // Before the link itself hears of it.
    document.addEventListener('click', pressed, { capture: true });
    const letBack = holdWayBack(turned);
    window.addEventListener('hashchange', moved);
    window.addEventListener('beforeunload', closing);
    return () => {
      document.removeEventListener('click', pressed, { capture: true });
      letBack();
      window.removeEventListener('hashchange', moved);
      window.removeEventListener('beforeunload', closing);
    };
  }, [isHeld]);
  return (button) => {
    isFree.current = true;
    button.click();
    isFree.current = false;
  };
}
