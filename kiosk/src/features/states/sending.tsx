import { LoaderCircle } from 'lucide-react';
import { type ReactElement, useEffect, useState } from 'react';
import { useFrame } from '../frame/frame.ts';
import { Sheet } from '../frame/sheet.tsx';
import type { Intention } from '../session/session.ts';

export interface SendingProps {
  readonly intention: Intention;
  /** How often the request was sent again. */
  readonly tries: number;
  /** Shown at once, without waiting for slowness. */
  readonly now?: boolean;
}

/** A quick answer needs no word; only a slow one is explained. */
const patienceMs = 350;

/** Says that the wish is under way and that a second touch makes no second ticket. */
export function Sending({ intention, tries, now = false }: SendingProps): ReactElement | null {
  const { texts, dispatch } = useFrame();
  const [slow, setSlow] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!slow || intention.kind === 'reprint') return null;
  const { sending, rating } = texts;
  const isRating = intention.kind === 'rate';
  const title = isRating
    ? rating.sending
    : intention.kind === 'add'
      ? sending.adding
      : sending.title;
  const once = isRating ? rating.sendingText : sending.twice;
  const ignore = (): void => undefined;
  return (
    <Sheet kind="sending" role="alertdialog" label={title} onLeave={ignore}>
      <div className="rowt">
        <LoaderCircle className="i spin" size={120} strokeWidth={1.9} />
        <div>
          <h2>{title}</h2>
          <p className="lead">{tries > 0 ? sending.again : once}</p>
        </div>
      </div>
      {tries > 0 ? (
        <button type="button" className="kb" onClick={() => dispatch({ type: 'give_up' })}>
          {sending.cancel}
        </button>
      ) : null}
    </Sheet>
  );
}
