import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { BrokenPage } from './broken-page.tsx';

/** Draws the page; a fault in it leaves no white screen, but words and a way on. */
export function mountPage(page: ReactElement): void {
  const place = document.getElementById('root');
  if (place === null) return;
  const root = createRoot(place, {
    onUncaughtError: (fault) => {
      reportError(fault);
      // The fault has emptied the root; what it leaves is drawn once its own turn is over.
      queueMicrotask(() => root.render(<BrokenPage />));
    },
  });
  root.render(page);
}
