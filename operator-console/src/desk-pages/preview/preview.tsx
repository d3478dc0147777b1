import { isLanguage, languages } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useEffect, useState } from 'react';
import { themes } from '../../app/preferences.ts';
import { DeskPage } from '../desk-page.tsx';
import { previewStates } from './states.ts';

function useFragment(): string {
  const [fragment, setFragment] = useState(window.location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => setFragment(window.location.hash.slice(1));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return fragment;
}

function Index(): ReactElement {
  const addresses = Object.keys(previewStates).flatMap((state) =>
    themes.flatMap((theme) => languages.map((language) => `${state}/${language}/${theme}`)),
  );
  return (
    <main>
      <h1>Preview</h1>
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <a data-state={address} href={`#${address}`}>
              {address}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Address: `#state/language/theme`. */
export function Preview(): ReactElement {
  const fragment = useFragment();
  const [name = '', asked, wanted] = fragment.split('/');
  const draw = previewStates[name];
  if (draw === undefined) return <Index />;
  const language = isLanguage(asked) ? asked : 'uk';
  const theme = themes.find((each) => each === wanted) ?? 'light';
  return (
    <DeskPage
      key={fragment}
      fixed={{ language, theme, sound: false, lastWindow: null, lastCentre: null }}
    >
      {draw()}
    </DeskPage>
  );
}
