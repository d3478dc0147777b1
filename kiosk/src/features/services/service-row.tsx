import { Gate } from '@talon/shared/client/gate.tsx';
import { FileText, Ticket } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { type Busy, type CatalogueService, isEnded } from '../catalogue/catalogue.ts';
import { BusyLine } from '../frame/busy.tsx';
import { useFrame } from '../frame/frame.ts';

export interface ServiceRowProps {
  readonly service: CatalogueService;
  readonly busy: Busy | null;
  /** Letter of its category, where services of several stand together. */
  readonly letter?: string;
  /** The name with what was searched for marked in it. */
  readonly name?: ReactNode;
  /** Only the documents can be opened. */
  readonly browsing: boolean;
  readonly onTake: () => void;
  readonly onDocuments: () => void;
}

/** Two targets split by a line: the ticket and the documents. */
export function ServiceRow(props: ServiceRowProps): ReactElement {
  const { service, busy, letter, name, browsing, onTake, onDocuments } = props;
  const { texts } = useFrame();
  const count = service.documents.length;
  return (
    <li className="s-row">
      <button type="button" className="main" onClick={browsing ? onDocuments : onTake}>
        {letter === undefined ? null : <Gate sign={letter} size={76} />}
        <span className="tx">
          <b>{name ?? service.name}</b>
          <BusyLine busy={browsing ? null : busy} look="row" />
        </span>
        {browsing ? null : (
          <span className={isEnded(busy) ? 'get off' : 'get'}>
            <Ticket className="i" size={44} strokeWidth={1.8} />
          </span>
        )}
      </button>
      <button
        type="button"
        className="docs"
        aria-label={`${texts.services.documentCount(count)}: ${service.name}`}
        onClick={onDocuments}
      >
        <span className="n">
          <FileText className="i" size={34} strokeWidth={2} />
          <b className="d">{count}</b>
        </span>
        <span>{texts.services.documents}</span>
      </button>
    </li>
  );
}
