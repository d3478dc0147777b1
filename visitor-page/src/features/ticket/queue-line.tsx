import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import { DoorOpen } from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';

const mostDots = 7;
const mostDotsBesideRest = 5;
const mostBehind = 2;

export interface QueueLineProps {
  readonly ahead: number;
  readonly behind: number;
  readonly texts: VisitorTexts;
}

/** Door, one dot per person ahead, «You». Over seven ahead the rest is a number at the door. */
export function QueueLine({ ahead, behind, texts }: QueueLineProps): ReactElement {
  const crowded = ahead > mostDots;
  const dots = crowded ? mostDotsBesideRest : ahead;
  const places = Array.from({ length: dots }, (_, place) => `ahead-${place}`);
  const after = Array.from(
    { length: Math.min(behind, crowded ? 0 : mostBehind) },
    (_, place) => `after-${place}`,
  );
  return (
    <div className="line" role="img" aria-label={texts.ahead(ahead)}>
      <span className="gate" style={{ '--g': '44px' } as CSSProperties}>
        <DoorOpen size={26} strokeWidth={2} aria-hidden="true" />
      </span>
      <ol>
        {crowded ? <li className="rest num">+{ahead - dots}</li> : null}
        {places.map((place) => (
          <li key={place} />
        ))}
        <li className="me">{texts.you}</li>
        {after.map((place) => (
          <li key={place} className="aft" />
        ))}
      </ol>
    </div>
  );
}
