import { languages } from '@talon/shared/locale/languages.ts';
import type { ReactElement } from 'react';
import { themes } from '../app/params.ts';
import { type PreviewGroup, panels, previewStates } from './states.ts';

function States({ group }: { readonly group: PreviewGroup }): ReactElement {
  return (
    <section>
      <h2>
        {group} <small>{panels[group].join(', ')}</small>
      </h2>
      <ul>
        {previewStates[group].map((state) => (
          <li key={state}>
            <a data-state={state} data-panels={panels[group].join(' ')} href={`#${state}-uk-dark`}>
              {state}
            </a>
            {languages.flatMap((lang) =>
              themes.map((theme) => (
                <a key={`${lang}-${theme}`} href={`#${state}-${lang}-${theme}`}>
                  {lang} {theme}
                </a>
              )),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every state of every screen of this app, in each language and theme. */
export function PreviewIndex(): ReactElement {
  return (
    <main className="preview-index">
      <h1>Board, window sign, pairing</h1>
      {(Object.keys(previewStates) as PreviewGroup[]).map((group) => (
        <States key={group} group={group} />
      ))}
    </main>
  );
}
