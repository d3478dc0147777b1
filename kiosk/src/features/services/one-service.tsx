import { Gate } from '@talon/shared/client/gate.tsx';
import { ArrowLeft, FileText } from 'lucide-react';
import type { ReactElement } from 'react';
import type { CatalogueCategory, CatalogueService } from '../catalogue/catalogue.ts';
import { useFrame } from '../frame/frame.ts';
import type { Choice } from '../session/purposes.ts';

export interface ServiceHeadingProps {
  readonly category: CatalogueCategory;
  readonly service: CatalogueService;
}

/** The heading of a screen about one service. */
export function ServiceHeading({ category, service }: ServiceHeadingProps): ReactElement {
  return (
    <div className="s-head">
      <Gate sign={category.letter} size={132} />
      <div>
        <p className="kick">{category.name}</p>
        <h1>{service.name}</h1>
      </div>
    </div>
  );
}

export interface ServiceNavProps {
  readonly label: string;
  readonly choice: Choice;
  /** What the way to the documents is called here. */
  readonly documents: string;
}

/** Back, or to the documents of the service. */
export function ServiceNav({ label, choice, documents }: ServiceNavProps): ReactElement {
  const { texts, dispatch } = useFrame();
  return (
    <nav className="bot two" aria-label={label}>
      <button type="button" className="kb lo" onClick={() => dispatch({ type: 'back' })}>
        <ArrowLeft className="i" size={44} strokeWidth={2.2} />
        {texts.frame.back}
      </button>
      <button
        type="button"
        className="kb lo"
        onClick={() => dispatch({ type: 'documents', choice })}
      >
        <FileText className="i" size={40} strokeWidth={2} />
        {documents}
      </button>
    </nav>
  );
}
