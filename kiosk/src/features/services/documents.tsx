import { newKey } from '@talon/shared/client/api.ts';
import { ArrowLeft, ArrowRight, Printer, Ticket, X } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { CatalogueService } from '../catalogue/catalogue.ts';
import { usePages } from '../catalogue/use-pages.ts';
import { useFrame } from '../frame/frame.ts';
import { Sheet } from '../frame/sheet.tsx';
import './documents.css';

export interface DocumentsProps {
  readonly service: CatalogueService;
  /** A ticket can be taken from here. */
  readonly canTake: boolean;
  /** Puts the list on paper; null where this kiosk does not print. */
  readonly onPrint: (() => Promise<void>) | null;
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

type Printing = 'ready' | 'printing' | 'printed' | 'failed';

/** One paper for one touch; whether it came out only the visitor sees, a failure is said. */
function PrintButton({ onPrint }: { readonly onPrint: () => Promise<void> }): ReactElement {
  const { texts } = useFrame();
  const [state, setState] = useState<Printing>('ready');
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const print = (): void => {
    setState('printing');
    const end = (how: Printing) => () => {
      if (shown.current) setState(how);
    };
    onPrint().then(end('printed'), end('failed'));
  };
  const words = {
    ready: texts.documents.print,
    printing: texts.documents.printing,
    printed: texts.documents.printed,
    failed: texts.documents.notPrinted,
  } satisfies Record<Printing, string>;
  return (
    <button
      type="button"
      className={`kb sec ${state}`}
      // Not disabled: the focus stays, and a screen reader hears what became of it.
      aria-disabled={state === 'printing'}
      onClick={state === 'printing' ? undefined : print}
    >
      <Printer className="i" size={40} strokeWidth={2} />
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}

/** 02c: what to bring, before any ticket is taken. */
export function Documents({ service, canTake, onPrint }: DocumentsProps): ReactElement {
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
        {onPrint === null ? null : <PrintButton onPrint={onPrint} />}
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
    </Sheet>
  );
}
