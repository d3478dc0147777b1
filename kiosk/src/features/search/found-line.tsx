import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Page } from '../catalogue/paging.ts';
import { useFrame } from '../frame/frame.ts';
import { Rich } from '../frame/rich.tsx';
import type { FoundRow } from './use-found.ts';

/** How many were found, in how many categories, and which of them are shown. */
export function FoundLine({ rows, shown }: { rows: readonly FoundRow[]; shown: Page }) {
  const { texts } = useFrame();
  const categories = new Set(rows.map(({ category }) => category.id)).size;
  const isPart = shown.to - shown.from < rows.length;
  const range = texts.services.range(shown.from + 1, shown.to, rows.length);
  return (
    <p className="found" role="status">
      <span>
        <Rich text={texts.search.found(rows.length)} />
      </span>
      <span>{isPart ? range : texts.search.within(categories)}</span>
    </p>
  );
}

/** To the pages before and after; absent where there is none. */
export function Turner({ page, pages }: { readonly page: number; readonly pages: number }) {
  const { texts, dispatch } = useFrame();
  const turn = (to: number) => () => dispatch({ type: 'page', page: to });
  const back: ReactElement | null =
    page === 0 ? null : (
      <button type="button" className="kb turn" onClick={turn(page - 1)}>
        <ArrowLeft className="i" size={40} strokeWidth={2.2} />
        {texts.search.earlier}
      </button>
    );
  return (
    <>
      {back}
      {page < pages - 1 ? (
        <button type="button" className="kb turn solid" onClick={turn(page + 1)}>
          {texts.search.later}
          <ArrowRight className="i" size={40} strokeWidth={2.2} />
        </button>
      ) : null}
    </>
  );
}
