import { useEffect } from 'react';
import { type Direction, neighbour } from './neighbour.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const touchable = 'button:not(:disabled), input, a[href]';

/** What can be reached now: nothing under a sheet, nothing of a hidden copy. */
function reachable(): readonly HTMLElement[] {
  const isReachable = (one: HTMLElement): boolean =>
    one.closest('[inert], [aria-hidden="true"]') === null && one.getClientRects().length > 0;
  return [...document.querySelectorAll<HTMLElement>(touchable)].filter(isReachable);
}

function steer(direction: Direction): boolean {
  const all = reachable();
  const from = document.activeElement;
  const others = all.filter((one) => one !== from);
  if (!(from instanceof HTMLElement) || !all.includes(from)) {
    all[0]?.focus();
    return all.length > 0;
  }
  const boxes = others.map((one) => one.getBoundingClientRect());
  const next = others[neighbour(from.getBoundingClientRect(), boxes, direction)];
  next?.focus();
  return next !== undefined;
}

const isWriting = (direction: Direction): boolean =>
  document.activeElement instanceof HTMLInputElement &&
  (direction === 'left' || direction === 'right');

/**
 * The whole kiosk by a real keyboard: Tab in the order of the page, the arrows to what lies in that
 * direction, Escape one step back. A sheet answers Escape by itself.
 */
export function useRealKeys(hasSheet: boolean, onBack: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'Escape' && !hasSheet) onBack();
      const direction = directions[event.key];
      if (direction === undefined || isWriting(direction)) return;
      if (steer(direction)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [hasSheet, onBack]);
}

/**
 * A touched tile leaves with its screen, and the focus with it. Then the heading of the new screen
 * takes it: a screen reader reads on from there, and Tab goes on there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let had = false;
    const take = (): void => {
      had = true;
    };
    const keep = (): void => {
      if (!had || document.activeElement !== document.body) return;
      const heading = document.querySelector('.screen h1, .screen h2');
      if (!(heading instanceof HTMLElement) || heading.closest('[inert]') !== null) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    document.addEventListener('focusin', take);
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', take);
      observer.disconnect();
    };
  }, []);
}
