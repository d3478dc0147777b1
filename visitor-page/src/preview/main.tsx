import { type ReactElement, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles.ts';
import { isLanguage, languages } from '@talon/shared/locale/languages.ts';
import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import { Broken } from '../app/broken.tsx';
import { Screen } from '../app/screen.tsx';
import { previewNow, previewStates } from './states.ts';

const themes = ['light', 'dark', 'hc'] as const;
const nothing = (): void => undefined;

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
  return (
    <main>
      <h1>Preview</h1>
      <ul>
        {[...Object.keys(previewStates), 'broken'].flatMap((state) =>
          themes.flatMap((theme) =>
            languages.map((language) => {
              const address = `${state}/${language}/${theme}`;
              return (
                <li key={address}>
                  <a data-state={address} href={`#${address}`}>
                    {address}
                  </a>
                </li>
              );
            }),
          ),
        )}
      </ul>
    </main>
  );
}

/** Address: `#state/language/theme`. */
function Preview(): ReactElement {
  const [name = '', asked, theme] = useFragment().split('/');
  const language = isLanguage(asked) ? asked : 'uk';
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = themes.find((each) => each === theme) ?? 'light';
  }, [language, theme]);
  if (name === 'broken') return <Broken lang={language} />;
  const state = previewStates[name];
  if (state === undefined) return <Index />;
  return (
    <Screen
      key={name}
      view={state.view}
      refused={state.refused ?? null}
      offlineSince={state.offline ? previewNow - 6 * 60_000 : null}
      now={previewNow}
      language={language}
      texts={visitorTexts[language]}
      signalOn={state.signalOn ?? false}
      acknowledged={state.acknowledged ?? false}
      notice={state.notice?.[language] ?? null}
      busy={state.busy ?? false}
      onLanguage={nothing}
      onSignal={nothing}
      onAcknowledge={nothing}
      onLetPass={nothing}
      onCancel={nothing}
      onReload={nothing}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Preview />
    </StrictMode>,
  );
}
