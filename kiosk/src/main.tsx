import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import './features/frame/frame.css';
import './features/frame/buttons.css';
import { recoverFrom } from '@talon/shared/client/device/reload.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { whenLoaded } from './app/later.ts';
import { visitPart } from './app/parts.ts';
import { keepShell } from './service-worker/keep-shell.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('#root is missing');
const page = createRoot(root, { onUncaughtError: (error) => recoverFrom(error) });
// At once, not as a task of its own: what the browser has compiled by the end of the programme it
// keeps, so that the next start finds the first screen compiled as well.
flushSync(() => page.render(<App />));
// Kept when it is whole. Whoever starts it waits for nothing, and without it all goes on as well.
void whenLoaded(visitPart)
  .then(keepShell)
  .catch(() => undefined);
