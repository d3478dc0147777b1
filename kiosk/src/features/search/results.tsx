import type { ReactElement, RefObject } from 'react';
import type { Figures } from '../catalogue/catalogue.ts';
import type { Pages } from '../catalogue/use-pages.ts';
import { useFrame } from '../frame/frame.ts';
import { ResultRow } from './result-row.tsx';
import type { FoundRow } from './use-found.ts';

export interface ResultsProps {
  readonly rows: readonly FoundRow[];
  readonly shown: { readonly from: number; readonly to: number };
  readonly pages: Pages;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly figures: Figures;
  readonly browsing: boolean;
}

/** The page of what was found; a hidden copy of the whole is measured for the pages. */
export function Results(props: ResultsProps): ReactElement {
  const { rows, shown, pages, list, figures, browsing } = props;
  const { texts } = useFrame();
  const row = (found: FoundRow): ReactElement => (
    <ResultRow key={found.service.id} {...{ found, figures, browsing }} />
  );
  return (
    <div className="s-room" ref={pages.room}>
      <ul className="s-list r-list s-whole" ref={pages.whole} aria-hidden="true" inert>
        {rows.map(row)}
      </ul>
      <ul className="s-list r-list" ref={list} aria-label={texts.search.results}>
        {rows.slice(shown.from, shown.to).map(row)}
      </ul>
    </div>
  );
}
