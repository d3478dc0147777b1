import { MapPin } from 'lucide-react';
import type { ReactElement } from 'react';
import type { StubProps } from './stub.tsx';
import './shelter-card.css';

/** In an air-raid alarm: where to go, where the centre has said it. Yellow: this moment. */
export function ShelterCard({ view, language, texts }: StubProps): ReactElement | null {
  const { shelter } = view.hall;
  if (shelter === undefined) return null;
  const way = shelter.way[language];
  return (
    <section className="shelter" aria-label={texts.shelter}>
      <MapPin size={26} strokeWidth={2} aria-hidden="true" />
      <p>
        <span>{texts.shelter}</span>
        {way === '' ? null : <b>{way}</b>}
        {shelter.place[language]}
      </p>
    </section>
  );
}
