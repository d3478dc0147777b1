import { useNow } from '@talon/shared/client/clock.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { languages } from '@talon/shared/locale/languages.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import { Hand } from 'lucide-react';
import type { ReactElement } from 'react';
import { AccessBar } from '../frame/access-bar.tsx';
import { Brand } from '../frame/brand.tsx';
import { useFrame } from '../frame/frame.ts';
import './rest.css';

function Fact(props: { value: string; unit?: string; name: string }): ReactElement {
  return (
    <div>
      <b className="num">
        {props.value}
        {props.unit === undefined ? null : <small>{props.unit}</small>}
      </b>
      <span>{props.name}</span>
    </div>
  );
}

function Facts({ view }: { readonly view: MenuView }): ReactElement {
  const { texts } = useFrame();
  const { rest } = texts;
  const { totalWaiting, openWindows, waitMinutes } = view;
  return (
    <div className="stats">
      <Fact value={String(totalWaiting)} name={rest.waiting} />
      <Fact value={String(openWindows)} name={rest.windows(openWindows)} />
      {waitMinutes === null || waitMinutes === 0 ? null : (
        <Fact value={`≈\u00a0${waitMinutes}`} unit={texts.mark} name={rest.mean} />
      )}
    </div>
  );
}

export interface RestProps {
  readonly view: MenuView | null;
}

/** 14f: seen from afar by who looks for the tickets. Any touch begins, wherever it lands. */
export function Rest({ view }: RestProps): ReactElement {
  const { texts, language, centre, shape, dispatch } = useFrame();
  const now = useNow(1000);
  const { rest } = texts;
  return (
    <div className={`screen rest ${shape === 'landscape' ? 'land-rest' : 'tall'}`}>
      <header className="k-head">
        <Brand hours />
        <span className="k-clock">{clockTime(language, centre.timeZone, now)}</span>
      </header>
      <main>
        <h1>{rest.title}</h1>
        <article className="big-tk">
          <button type="button" className="top">
            <Hand className="i" size={148} strokeWidth={1.5} />
            <b>{rest.touch}</b>
          </button>
          <div className="cut" />
          <ul>
            {languages.map((one) => (
              <li key={one}>
                <button
                  type="button"
                  lang={one}
                  onClick={() => dispatch({ type: 'language', language: one })}
                >
                  <span>{rest.marks[one]}</span>
                  <b>{rest.lines[one]}</b>
                </button>
              </li>
            ))}
          </ul>
        </article>
        {view === null ? null : <Facts view={view} />}
      </main>
      <AccessBar />
    </div>
  );
}
