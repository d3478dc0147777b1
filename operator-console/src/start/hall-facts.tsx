import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { HallNow } from './hall-now.ts';

/** How busy the hall is, beside the title. A wait that nobody can tell is left out. */
export function HallFacts({ hall }: { readonly hall: HallNow }): ReactElement {
  const t = usePageTexts().start;
  return (
    <section className="now" aria-label={t.now}>
      <p>
        <b className="num">{hall.waiting}</b>
        <span>{t.waiting(hall.waiting)}</span>
      </p>
      <p>
        <b className="num">{hall.openWindows}</b>
        <span>{t.windows(hall.openWindows)}</span>
      </p>
      {hall.waitMinutes === null ? null : (
        <p>
          <b className="num">
            ≈&nbsp;{hall.waitMinutes}
            <small>{t.minutes}</small>
          </b>
          <span>{t.average}</span>
        </p>
      )}
    </section>
  );
}
