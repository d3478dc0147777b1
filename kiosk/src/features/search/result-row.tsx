import type { ReactElement } from 'react';
import type { Figures } from '../catalogue/catalogue.ts';
import { useFrame } from '../frame/frame.ts';
import { ServiceRow } from '../services/service-row.tsx';
import { takeOf } from '../services/services.tsx';
import { highlight } from './highlight.ts';
import type { FoundRow } from './use-found.ts';

export interface ResultRowProps {
  readonly found: FoundRow;
  readonly figures: Figures;
  readonly browsing: boolean;
}

function Marked({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  const pieces = highlight(name, words);
  let at = 0;
  return (
    <>
      {pieces.map(({ text, found }) => {
        const key = at;
        at += text.length;
        return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}

/** A service that was found, under the letter of its category. */
export function ResultRow({ found, figures, browsing }: ResultRowProps): ReactElement {
  const { dispatch } = useFrame();
  const { category, service, words } = found;
  const choice = { service: service.id, purposes: service.purposes };
  return (
    <ServiceRow
      service={service}
      letter={category.letter}
      name={<Marked name={service.name} words={words} />}
      busy={figures.service(service.id)}
      browsing={browsing}
      onTake={() => dispatch(takeOf(choice, figures.service(service.id)))}
      onDocuments={() => dispatch({ type: 'documents', choice })}
    />
  );
}
