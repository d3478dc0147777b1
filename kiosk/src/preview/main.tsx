import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import '../features/frame/frame.css';
import '../features/frame/buttons.css';
import './preview.css';
import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { visitPart } from '../app/parts.ts';
import { readAddress } from './address.ts';
import { IndexPage } from './index-page.tsx';
import { Picture } from './picture.tsx';

function Preview(): ReactElement {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const follow = (): void => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const address = readAddress(hash);
  return address === null ? <IndexPage /> : <Picture key={hash} address={address} />;
}

const root = document.getElementById('root');
if (root === null) throw new Error('#root is missing');
// A picture stands whole from its first frame.
void visitPart.load().then(() => createRoot(root).render(<Preview />));
