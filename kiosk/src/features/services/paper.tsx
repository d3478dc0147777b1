import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { CatalogueService } from '../catalogue/catalogue.ts';
import { useFrame } from '../frame/frame.ts';
import './paper.css';

/** The list as it goes on paper, beside the page so that a print can hide all the rest. */
export function Paper({ service }: { readonly service: CatalogueService }): ReactElement {
  const { texts, centre } = useFrame();
  const facts = [
    [texts.documents.applicant, service.applicant],
    [texts.documents.term, service.term],
    [texts.documents.fee, service.fee],
  ].filter(([, value]) => value !== '');
  return createPortal(
    <div className="paper" aria-hidden="true">
      <p>{centre.name}</p>
      <h3>{service.name}</h3>
      <ol>
        {service.documents.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {facts.map(([name, value]) => (
        <p key={name}>
          {name}: {value}
        </p>
      ))}
    </div>,
    document.body,
  );
}
