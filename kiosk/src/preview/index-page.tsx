import type { ReactElement } from 'react';
import { previewStates } from './states.ts';

const looks = [
  ['', ''],
  ['hc', '?theme=hc'],
  ['dark', '?theme=dark'],
  ['large', '?size=large'],
  ['reach', '?size=reach'],
  ['large reach', '?size=large-reach'],
  ['ru', '?lang=ru'],
  ['en', '?lang=en'],
] as const;

/** Lists every state; open the window upright or lying for the two arrangements. */
export function IndexPage(): ReactElement {
  return (
    <main className="preview-index">
      <h1>Kiosk: every state</h1>
      <ul>
        {Object.keys(previewStates).map((name) => (
          <li key={name}>
            <b>{name}</b>
            {looks.map(([label, query]) => (
              <a key={label} data-state={`${name}${query}`} href={`#${name}${query}`}>
                {label === '' ? 'plain' : label}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
}
