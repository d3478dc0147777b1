import type { ReactElement } from 'react';
import { useHall } from './hall-context.ts';
import { countWindows } from './window-facts.ts';
import { WindowTile } from './window-tile.tsx';

export function WindowsCard(): ReactElement {
  const { view, t } = useHall();
  const { working, free, resting, closed } = countWindows(view.windows);
  const told = [
    [working, t.windows.working],
    [free, t.windows.free(free)],
    [resting, t.windows.resting],
    [closed, t.windows.closed],
  ] as const;
  return (
    <section className="of-card hl-wins" aria-labelledby="hl-wins">
      <header className="hl-ch">
        <h2 id="hl-wins">{t.windows.title}</h2>
        <p>
          {told.map(([count, word]) => (
            <span key={word}>
              <b className="num">{count}</b> {word}
            </span>
          ))}
        </p>
      </header>
      <ul>
        {view.windows.map((window) => (
          <li key={window.id}>
            <WindowTile window={window} />
          </li>
        ))}
      </ul>
    </section>
  );
}
