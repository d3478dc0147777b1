import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import './features/frame/frame.css';
import './features/frame/buttons.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { whenLoaded } from './app/later.ts';
import { visitPart } from './app/parts.ts';
import { recoverFrom } from './app/reload.ts';
import { keepShell } from './service-worker/keep-shell.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('#root is missing');
createRoot(root, { onUncaughtError: (error) => recoverFrom(error) }).render(<App />);
// Kept when it is whole. Whoever starts it waits for nothing, and without it all goes on as well.
void whenLoaded(visitPart)
  .then(keepShell)
  .catch(() => undefined);
