import { useEffect } from 'react';
import { isHarmful } from './harmless.ts';
import './kiosk-mode.css';

const keep = (event: Event): void => event.preventDefault();

function keepKey(event: KeyboardEvent): void {
  if (isHarmful(event)) event.preventDefault();
}

/** A wheel with Ctrl and two fingers on a pad are one thing to a browser: zoom. */
function keepZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** «Back» of the browser leads to the same page. */
function stayHere(): void {
  window.history.pushState(null, '', window.location.href);
}

/** No menu, no dragging, no zoom, no way out of the page by a gesture or a key. */
export function useKioskMode(): void {
  useEffect(() => {
    const kept = ['contextmenu', 'dragstart', 'selectstart', 'gesturestart'] as const;
    const keepOutside = (event: Event): void => {
      if (!(event.target instanceof HTMLInputElement)) keep(event);
    };
    for (const name of kept) document.addEventListener(name, keepOutside);
    window.addEventListener('keydown', keepKey, true);
    window.addEventListener('wheel', keepZoom, { passive: false });
    stayHere();
    window.addEventListener('popstate', stayHere);
    return () => {
      for (const name of kept) document.removeEventListener(name, keepOutside);
      window.removeEventListener('keydown', keepKey, true);
      window.removeEventListener('wheel', keepZoom);
      window.removeEventListener('popstate', stayHere);
    };
  }, []);
}
