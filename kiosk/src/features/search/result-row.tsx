import { Marked } from '@talon/shared/client/search/marked.tsx';
import type { ReactElement } from 'react';
import type { Figures } from '../catalogue/catalogue.ts';
import { useFrame } from '../frame/frame.ts';
import { ServiceRow } from '../services/service-row.tsx';
import { takeOf } from '../services/services.tsx';
import type { FoundRow } from './use-found.ts';

export interface ResultRowProps {
  readonly found: FoundRow;
  readonly figures: Figures;
  readonly browsing: boolean;
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
      name={<Marked text={service.name} words={words} />}
      busy={figures.service(service.id)}
      browsing={browsing}
      onTake={() => dispatch(takeOf(choice, figures.service(service.id)))}
      onDocuments={() => dispatch({ type: 'documents', choice })}
    />
  );
}
