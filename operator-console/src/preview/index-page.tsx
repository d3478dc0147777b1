import type { ReactElement } from 'react';
import { previewStates } from './states.ts';

const looks = [
  ['plain', ''],
  ['dark', '?theme=dark'],
  ['hc', '?theme=hc'],
  ['ru', '?lang=ru'],
  ['en', '?lang=en'],
] as const;

/** Lists every state; a window narrower than 900 px shows the dock. */
export function IndexPage(): ReactElement {
  return (
    <main className="preview-index">
      <h1>Operator console: every state</h1>
      <ul>
        {Object.keys(previewStates).map((name) => (
          <li key={name}>
            <b>{name}</b>
            {looks.map(([label, query]) => (
              <a key={label} data-state={`${name}${query}`} href={`#${name}${query}`}>
                {label}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
}
