import { newKey } from '@talon/shared/client/api.ts';
import { ArrowLeft, ArrowRight, Printer, Ticket, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { CatalogueService } from '../catalogue/catalogue.ts';
import { usePages } from '../catalogue/use-pages.ts';
import { useFrame } from '../frame/frame.ts';
import { Sheet } from '../frame/sheet.tsx';
import { Paper } from './paper.tsx';
import './documents.css';

export interface DocumentsProps {
  readonly service: CatalogueService;
  /** A ticket can be taken from here. */
  readonly canTake: boolean;
  /** This kiosk prints. */
  readonly canPrint: boolean;
}

function Items(props: { items: readonly string[]; from: number }): readonly ReactElement[] {
  return props.items.map((item, index) => (
    <li key={item}>
      <span className="d">{props.from + index + 1}</span>
      {item}
    </li>
  ));
}

function Facts({ service }: { readonly service: CatalogueService }): ReactElement | null {
  const { texts } = useFrame();
  const facts = [
    [texts.documents.applicant, service.applicant],
    [texts.documents.term, service.term],
    [texts.documents.fee, service.fee],
  ].filter(([, value]) => value !== '');
  if (facts.length === 0) return null;
  return (
    <div className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <span>{name}</span>
          <b>{value}</b>
        </div>
      ))}
    </div>
  );
}

function DocumentList({ service }: { readonly service: CatalogueService }): ReactElement {
  const { texts, shape } = useFrame();
  const [page, setPage] = useState(0);
  const { room, whole, pages } = usePages(0, shape === 'landscape' ? 2 : 1);
  const { documents } = service;
  if (documents.length === 0) return <p className="lead">{texts.documents.none}</p>;
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const shown = pages[at] ?? { from: 0, to: documents.length };
  return (
    <>
      <div className="d-room" ref={room}>
        <ul className="d-list d-whole" ref={whole} aria-hidden="true" inert>
          <Items items={documents} from={0} />
        </ul>
        <ol className="d-list">
          <Items items={documents.slice(shown.from, shown.to)} from={shown.from} />
        </ol>
      </div>
      {pages.length > 1 ? (
        <div className="d-nav">
          <button
            type="button"
            className="kb lo"
            disabled={at === 0}
            onClick={() => setPage(at - 1)}
          >
            <ArrowLeft className="i" size={44} strokeWidth={2.2} />
            {texts.frame.back}
          </button>
          <span className="num">{texts.documents.page(at + 1, pages.length)}</span>
          <button
            type="button"
            className="kb lo"
            disabled={at === pages.length - 1}
            onClick={() => setPage(at + 1)}
          >
            {texts.frame.next}
            <ArrowRight className="i" size={44} strokeWidth={2.2} />
          </button>
        </div>
      ) : null}
    </>
  );
}

/** 02c: what to bring, before any ticket is taken. */
export function Documents({ service, canTake, canPrint }: DocumentsProps): ReactElement {
  const { texts, dispatch } = useFrame();
  const close = (): void => dispatch({ type: 'close_documents' });
  const choice = { service: service.id, purposes: service.purposes };
  return (
    <Sheet kind="docs-sheet" role="dialog" label={texts.documents.title} onLeave={close}>
      <p className="kick">{texts.documents.kick}</p>
      <h2>{service.name}</h2>
      <DocumentList service={service} />
      <Facts service={service} />
      <div className="sact">
        {canPrint ? (
          <button type="button" className="kb sec" onClick={() => window.print()}>
            <Printer className="i" size={40} strokeWidth={2} />
            {texts.documents.print}
          </button>
        ) : null}
        {canTake ? (
          <button
            type="button"
            className="kb now pri"
            onClick={() => dispatch({ type: 'service', choice, key: newKey() })}
          >
            <Ticket className="i" size={44} strokeWidth={2} />
            {texts.documents.take}
          </button>
        ) : null}
      </div>
      <button type="button" className="close" onClick={close}>
        <X className="i" size={44} strokeWidth={2.2} />
        {texts.frame.close}
      </button>
      <Paper service={service} />
    </Sheet>
  );
}
