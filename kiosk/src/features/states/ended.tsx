import { ArrowRight, HandHelping, LayoutGrid, Phone } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  type CatalogueCategory,
  type CatalogueService,
  type Figures,
  hasOther,
} from '../catalogue/catalogue.ts';
import { useFrame } from '../frame/frame.ts';
import { Screen } from '../frame/screen.tsx';
import { ServiceHeading, ServiceNav } from '../services/one-service.tsx';
import './ended.css';

export interface EndedProps {
  readonly category: CatalogueCategory;
  readonly service: CatalogueService;
  /** `full`: as many tickets as a day has are given; `unserved`: no window serves it today. */
  readonly why: 'full' | 'unserved';
  readonly figures: Figures;
}

function Ways({ category, service, why, figures }: EndedProps): ReactElement {
  const { texts, centre, dispatch } = useFrame();
  const { ended } = texts;
  return (
    <ul className="w-list">
      {hasOther(category, service.id, figures) ? (
        <li>
          <button
            type="button"
            className="w-row first"
            onClick={() => dispatch({ type: 'category', category: category.id })}
          >
            <LayoutGrid className="i" size={64} strokeWidth={1.8} />
            <span>
              <b>{ended.other}</b>
              {ended.otherText[why]}
            </span>
            <ArrowRight className="i" size={44} strokeWidth={2.2} />
          </button>
        </li>
      ) : null}
      <li className="w-row">
        <HandHelping className="i" size={64} strokeWidth={1.8} />
        <span>
          <b>{ended.consult}</b>
          {ended.consultText}
        </span>
      </li>
      {centre.phone === '' ? null : (
        <li className="w-row">
          <Phone className="i" size={64} strokeWidth={1.8} />
          <span>
            <b>{ended.call(centre.phone)}</b>
            {ended.callText}
          </span>
        </li>
      )}
    </ul>
  );
}

/** 14e: no ticket for this service today; what can be done instead stands in rows. */
export function Ended(props: EndedProps): ReactElement {
  const { category, service, why } = props;
  const { texts, closesAt } = useFrame();
  const { ended } = texts;
  const choice = { service: service.id, purposes: service.purposes };
  const heading = <ServiceHeading category={category} service={service} />;
  const nav = <ServiceNav label={ended.full} choice={choice} documents={ended.documents} />;
  return (
    <Screen kind="lim" heading={heading} nav={nav}>
      <p className="q">{why === 'full' ? ended.full : ended.unserved}</p>
      <p className="lead">
        {why === 'full' ? ended.fullText(service.dailyLimit, closesAt) : ended.unservedText}
      </p>
      <Ways {...props} />
    </Screen>
  );
}
