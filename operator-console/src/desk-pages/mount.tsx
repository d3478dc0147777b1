import './styles.ts';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

export function mount(page: ReactElement): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
