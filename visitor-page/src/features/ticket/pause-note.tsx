import { CirclePause } from 'lucide-react';
import type { ReactElement } from 'react';
import { isPaused, pauseLine } from './pause.ts';
import { ShelterCard } from './shelter-card.tsx';
import type { StubProps } from './stub.tsx';
import './pause-note.css';

/** Over a calm screen: the pause in words, unless that screen is about it, and the shelter. */
export function PauseNote(props: StubProps): ReactElement | null {
  const { view, texts } = props;
  if (!isPaused(view)) return null;
  const line = view.state === 'called' ? null : pauseLine(view, texts);
  return (
    <>
      {line === null ? null : (
        <p className="pause-note">
          <CirclePause size={20} strokeWidth={2} aria-hidden="true" />
          {line}
        </p>
      )}
      <ShelterCard {...props} />
    </>
  );
}
