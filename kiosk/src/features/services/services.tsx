import { newKey } from '@talon/shared/client/api.ts';
import { Gate } from '@talon/shared/client/gate.tsx';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  type Busy,
  type CatalogueCategory,
  type CatalogueService,
  type Figures,
  isEnded,
} from '../catalogue/catalogue.ts';
import { usePages } from '../catalogue/use-pages.ts';
import { useFrame } from '../frame/frame.ts';
import { Screen } from '../frame/screen.tsx';
import type { Choice } from '../session/purposes.ts';
import type { Touch } from '../session/touches.ts';
import { ServiceRow } from './service-row.tsx';
import './services.css';

export interface ServicesProps {
  readonly category: CatalogueCategory;
  readonly figures: Figures;
  readonly page: number;
  readonly browsing: boolean;
}

const rowGap = 14;

function PagesNav(props: { page: number; pages: number; range: string }): ReactElement {
  const { texts, dispatch } = useFrame();
  const { page, pages, range } = props;
  const back = (): void => dispatch(page > 0 ? { type: 'page', page: page - 1 } : { type: 'back' });
  return (
    <nav className="s-nav" aria-label={texts.services.list}>
      <button type="button" className="back" onClick={back}>
        <ArrowLeft className="i" size={44} strokeWidth={2.2} />
        {texts.frame.back}
      </button>
      <span className="num">{range}</span>
      {page < pages - 1 ? (
        <button
          type="button"
          className="next"
          onClick={() => dispatch({ type: 'page', page: page + 1 })}
        >
          {texts.frame.next}
          <ArrowRight className="i" size={44} strokeWidth={2.2} />
        </button>
      ) : null}
      {page > 0 && page === pages - 1 ? (
        <button type="button" className="again" onClick={() => dispatch({ type: 'home' })}>
          {texts.frame.toStart}
        </button>
      ) : null}
    </nav>
  );
}

/** What a touch on a service does: where it gives no ticket today, it says what to do instead. */
export function takeOf(choice: Choice, busy: Busy | null): Touch {
  if (isEnded(busy)) return { type: 'ended', service: choice.service };
  return { type: 'service', choice, key: newKey() };
}

/** 02: the services of a category, as many on a page as their names let stand. */
export function Services({ category, figures, page, browsing }: ServicesProps): ReactElement {
  const { texts, dispatch } = useFrame();
  const { room, whole, pages } = usePages(rowGap);
  const { services } = category;
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const shown = pages[at] ?? { from: 0, to: services.length };
  const range = texts.services.range(shown.from + 1, shown.to, services.length);
  const row = (service: CatalogueService): ReactElement => {
    const choice = { service: service.id, purposes: service.purposes };
    return (
      <ServiceRow
        key={service.id}
        service={service}
        busy={figures.service(service.id)}
        browsing={browsing}
        onTake={() => dispatch(takeOf(choice, figures.service(service.id)))}
        onDocuments={() => dispatch({ type: 'documents', choice })}
      />
    );
  };
  const heading = (
    <div className="s-head">
      <Gate sign={category.letter} size={132} />
      <div>
        <h1>{category.name}</h1>
        <p className="k-live">{browsing ? texts.services.browse : texts.services.choose}</p>
      </div>
    </div>
  );
  const nav = <PagesNav page={at} pages={pages.length} range={services.length > 0 ? range : ''} />;
  return (
    <Screen kind="svc" heading={heading} nav={nav}>
      <div className="s-room" ref={room}>
        <ul className="s-list s-whole" ref={whole} aria-hidden="true" inert>
          {services.map(row)}
        </ul>
        <ul className="s-list">{services.slice(shown.from, shown.to).map(row)}</ul>
        {services.length === 0 ? <p className="lead">{texts.services.empty}</p> : null}
      </div>
    </Screen>
  );
}
