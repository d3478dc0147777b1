import { isLanguage } from '@talon/shared/locale/languages.ts';
import { createRoot } from 'react-dom/client';
import { ClaimPage } from './features/claim/claim-page.tsx';
import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import './features/claim/claim.css';

const root = document.getElementById('root');
if (root === null) throw new Error('no #root');
const asked = new URLSearchParams(window.location.search).get('lang');
const own = navigator.language.slice(0, 2);
const language = isLanguage(asked) ? asked : isLanguage(own) ? own : 'uk';
createRoot(root).render(<ClaimPage language={language} />);
