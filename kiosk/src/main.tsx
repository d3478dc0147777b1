import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import './features/frame/frame.css';
import './features/frame/buttons.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepShell } from './service-worker/keep-shell.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('#root is missing');
createRoot(root).render(<App />);
// Once the first screen stands: whoever starts it waits for nothing. Without it all goes on as well.
window.addEventListener('load', () => void keepShell().catch(() => undefined));
