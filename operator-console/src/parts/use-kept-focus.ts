import { type RefObject, useEffect } from 'react';

/** Focus that nothing has stands on the document as a whole. */
const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

const canHave = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled');
const isStop = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && canHave(element) && element.tabIndex >= 0;

function withAncestors(element: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  return parent === null ? [element] : [element, ...withAncestors(parent)];
}

/** «Up» ends at the top of a list, and «down» stands beside it; of what is gone nothing is beside. */
function beside({ nextElementSibling: next, previousElementSibling: last }: HTMLElement) {
  return [next, last].find(isStop);
}

/**
 * What has the focus may go or end: an alert that was answered, a row that was removed, a page that
 * was left, «up» at the top of a list. Whoever works with the keyboard then goes on at the nearest
 * part of the page that can have the focus, and not at the top of the document. The last resort is
 * `page`, from which the first key on a new page leads on. Somebody who presses beside everything
 * means it, and nothing is moved; nor under a dialog, which keeps the focus by itself.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    /** Where the focus was on the page, from inside out; empty: it was put nowhere on purpose. */
    let stood: readonly HTMLElement[] = page.current === null ? [] : [page.current];
    const came = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.closest('[role="dialog"]') !== null) return;
      stood = withAncestors(target);
    };
    const keep = (): void => {
      const [last] = stood;
      const isUnder = page.current?.closest('[aria-hidden="true"], [inert]') !== null;
      if (!isLost() || last === undefined || isUnder) return;
      const near = isStop(last) ? last : (beside(last) ?? stood.find(isStop));
      (near ?? page.current)?.focus({ preventScroll: true });
    };
    // Two frames later: a dialog that closes gives the focus back in the first.
    let isAwaited = false;
    const changed = (): void => {
      if (isAwaited) return;
      isAwaited = true;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          isAwaited = false;
          keep();
        }),
      );
    };
    const left = ({ target }: FocusEvent): void => {
      requestAnimationFrame(() => {
        const [last] = stood;
        const isMeant = document.hasFocus() && last === target && last !== undefined;
        if (isMeant && canHave(last) && isLost()) stood = [];
      });
      changed();
    };
    const changes = new MutationObserver(changed);
    const attributeFilter = ['disabled', 'inert', 'aria-hidden'];
    document.addEventListener('focusin', came);
    document.addEventListener('focusout', left);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter });
    changed();
    return () => {
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', left);
      changes.disconnect();
    };
  }, [page]);
}
