import '../app/styles.ts';
import './preview.css';
import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
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
if (root !== null) createRoot(root).render(<Preview />);
