import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { type ReactElement, useDeferredValue, useEffect, useRef } from 'react';
import { type Figures, serviceCount } from '../catalogue/catalogue.ts';
import { usePages } from '../catalogue/use-pages.ts';
import { useFrame } from '../frame/frame.ts';
import { Keyboard } from '../keyboard/keyboard.tsx';
import { useTyping } from '../keyboard/use-typing.ts';
import { Arrangement } from './arrangement.tsx';
import { BackButton, ClearButton, Finder, KeysButton, longestQuery } from './finder.tsx';
import { FoundLine, Turner } from './found-line.tsx';
import { Nothing, Start } from './nothing.tsx';
import { Results } from './results.tsx';
import { useFound } from './use-found.ts';
import './search.css';

export interface SearchProps {
  /** The catalogue in every language known, the shown one first. */
  readonly catalogues: readonly MenuAnswer[];
  readonly figures: Figures;
  readonly text: string;
  readonly page: number;
  /** The keyboard is on the screen. */
  readonly keys: boolean;
  readonly browsing: boolean;
}

const rowGap = 12;

/** The field has the focus from the beginning, and letters pressed elsewhere go to it. */
function useFocus() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    const write = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const isLetter = /^[\p{L}\p{N}’'-]$/u.test(key) && !ctrlKey && !metaKey && !altKey;
      if (isLetter || key === 'Backspace') field.current?.focus({ preventScroll: true });
    };
    window.addEventListener('keydown', write);
    return () => window.removeEventListener('keydown', write);
  }, []);
  return field;
}

/** 13b, 13c: services by a word, wherever in the catalogue they stand. */
export function Search(props: SearchProps): ReactElement {
  const { catalogues, figures, text, page, keys, browsing } = props;
  const { texts, look, shape, dispatch } = useFrame();
  const field = useFocus();
  const list = useRef<HTMLUListElement>(null);
  const typing = useTyping(field, text, longestQuery, (typed) =>
    dispatch({ type: 'typed', text: typed }),
  );
  const typed = useDeferredValue(text);
  const { rows, suggested } = useFound(catalogues, typed, texts.search.topics);
  const pages = usePages(rowGap);
  const count = rows?.length ?? 0;
  const at = Math.max(0, Math.min(page, pages.pages.length - 1));
  const { from, to } = pages.pages[at] ?? { from: 0, to: count };
  const shown = { from: Math.min(from, count), to: Math.min(to, count) };
  const low = look.reach && shape === 'portrait';
  const [catalogue] = catalogues;
  return (
    <Arrangement
      field={
        <Finder
          field={field}
          text={text}
          clear={!low}
          onEnter={() => list.current?.querySelector('button')?.focus()}
        />
      }
      back={<BackButton />}
      clear={low && text !== '' ? <ClearButton field={field} /> : null}
      found={rows !== null && count > 0 ? <FoundLine rows={rows} shown={shown} /> : null}
      turner={count > 0 ? <Turner page={at} pages={pages.pages.length} /> : null}
      keys={
        keys ? (
          <Keyboard
            onType={typing.type}
            onErase={typing.erase}
            onHide={() => dispatch({ type: 'keys', shown: false })}
          />
        ) : null
      }
      show={keys ? null : <KeysButton field={field} />}
    >
      {rows === null ? <Start topics={suggested} /> : null}
      {rows !== null && count === 0 && catalogue !== undefined ? (
        <Nothing typed={typed.trim()} suggested={suggested} services={serviceCount(catalogue)} />
      ) : null}
      <Results rows={rows ?? []} {...{ shown, pages, list, figures, browsing }} />
    </Arrangement>
  );
}
