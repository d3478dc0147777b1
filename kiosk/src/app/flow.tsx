import type { ReactElement } from 'react';
import { Home } from '../features/home/home.tsx';
import { Connecting } from '../features/states/plain.tsx';
import { useLater } from './later.ts';
import { visitPart } from './parts.ts';
import type { VisitProps } from './visit.tsx';

/** The first screen, and from the first touch on the visit's own ones. */
export function Flow(props: VisitProps): ReactElement {
  const { screen, refused } = props.session;
  return refused === null && screen.at === 'home' ? <Home {...props} /> : <Later {...props} />;
}

function Later(props: VisitProps): ReactElement {
  const visit = useLater(visitPart);
  return visit === null ? <Connecting /> : <visit.Visit {...props} />;
}
