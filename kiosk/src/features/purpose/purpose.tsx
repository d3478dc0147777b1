import { newKey } from '@talon/shared/client/api.ts';
import {
  ArrowRight,
  FileCheck,
  FilePen,
  type LucideIcon,
  MessageCircleQuestionMark,
  Plus,
  Ticket,
  X,
} from 'lucide-react';
import type { ReactElement } from 'react';
import type { CatalogueCategory, CatalogueService, Figures } from '../catalogue/catalogue.ts';
import { BusyLine } from '../frame/busy.tsx';
import { useFrame } from '../frame/frame.ts';
import { Screen } from '../frame/screen.tsx';
import { ServiceHeading, ServiceNav } from '../services/one-service.tsx';
import { type Choice, mostTogether, type Purpose as VisitPurpose } from '../session/purposes.ts';
import './purpose.css';

export interface PurposeProps {
  readonly category: CatalogueCategory;
  readonly service: CatalogueService;
  readonly choice: Choice;
  readonly purposes: readonly VisitPurpose[];
  /** Services chosen before, for the same ticket. */
  readonly also: readonly CatalogueService[];
  readonly figures: Figures;
}

const icons = {
  consult: MessageCircleQuestionMark,
  apply: FilePen,
  collect: FileCheck,
} satisfies Record<VisitPurpose, LucideIcon>;

function PurposeRow(props: Pick<PurposeProps, 'service' | 'figures'> & { purpose: VisitPurpose }) {
  const { texts, dispatch } = useFrame();
  const { purpose, service, figures } = props;
  const Icon = icons[purpose];
  const hints = {
    consult: texts.purpose.consultHint,
    apply: texts.purpose.applyHint(service.documents.length),
    collect: texts.purpose.collectHint,
  } satisfies Record<VisitPurpose, string>;
  return (
    <button
      type="button"
      className="p-row"
      onClick={() => dispatch({ type: 'purpose', purpose, key: newKey() })}
    >
      <span className="ic">
        <Icon className="i" size={84} strokeWidth={1.6} />
      </span>
      <span className="tx">
        <b>{texts.purpose[purpose]}</b>
        <em>{hints[purpose]}</em>
        <BusyLine busy={figures.purpose(service.id, purpose)} look="row" />
      </span>
      <span className="get">
        <Ticket className="i" size={44} strokeWidth={1.8} />
      </span>
    </button>
  );
}

function Chosen({ service }: { readonly service: CatalogueService }): ReactElement {
  const { texts, dispatch } = useFrame();
  return (
    <li>
      <span>{service.name}</span>
      <button
        type="button"
        aria-label={`${texts.purpose.leaveOut}: ${service.name}`}
        onClick={() => dispatch({ type: 'leave_out', service: service.id })}
      >
        <X className="i" size={40} strokeWidth={2.2} />
        {texts.purpose.leaveOut}
      </button>
    </li>
  );
}

/** The rest of the visit: what was chosen before, and one more as long as there is room. */
function Visit({ also }: { readonly also: readonly CatalogueService[] }): ReactElement {
  const { texts, dispatch } = useFrame();
  const isFull = also.length + 1 >= mostTogether;
  return (
    <section className={`visit of-${also.length}`} aria-label={texts.purpose.more}>
      <header>
        <b>{also.length > 0 ? texts.purpose.together : texts.purpose.more}</b>
        <span>{isFull ? texts.purpose.full(mostTogether) : texts.purpose.moreHint}</span>
      </header>
      {also.length > 0 ? (
        <ul>
          {also.map((service) => (
            <Chosen key={service.id} service={service} />
          ))}
        </ul>
      ) : null}
      {isFull ? null : (
        <button type="button" className="more" onClick={() => dispatch({ type: 'one_more' })}>
          <Plus className="i" size={48} strokeWidth={2.2} />
          <span>{texts.purpose.addService}</span>
          <ArrowRight className="i go" size={40} strokeWidth={2.2} />
        </button>
      )}
    </section>
  );
}

/** 13: asked only where more than one purpose applies. The whole row takes the ticket. */
export function Purpose(props: PurposeProps): ReactElement {
  const { texts } = useFrame();
  const { category, service, choice, purposes, also, figures } = props;
  const heading = <ServiceHeading category={category} service={service} />;
  const { question, whichDocuments } = texts.purpose;
  const nav = <ServiceNav label={question} choice={choice} documents={whichDocuments} />;
  return (
    <Screen kind="svc pur" heading={heading} nav={nav}>
      <h2 className="q">{texts.purpose.question}</h2>
      <div className="p-list">
        {purposes.map((purpose) => (
          <PurposeRow key={purpose} purpose={purpose} service={service} figures={figures} />
        ))}
      </div>
      <Visit also={also} />
    </Screen>
  );
}
