import { Check, Clock, UsersRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { type Busy, isFree, isLong } from '../catalogue/catalogue.ts';
import { useFrame } from './frame.ts';

export interface BusyLineProps {
  readonly busy: Busy | null;
  /** A tile says only the number of people; a row says whom they stand before. */
  readonly look: 'tile' | 'row';
}

function Wait({ minutes }: { readonly minutes: number }): ReactElement {
  const { texts } = useFrame();
  return (
    <span className={isLong(minutes) ? 'w long' : 'w'}>
      <Clock className="i" size={26} strokeWidth={2.2} />
      {texts.about(minutes)}
    </span>
  );
}

/** The bare number is for the eye; a screen reader says whom it counts. */
function Count({ people }: { readonly people: number }): ReactElement {
  const { texts } = useFrame();
  return (
    <>
      <span aria-hidden="true">{people}</span>
      <span className="sr">{texts.queue.people(people)}</span>
    </>
  );
}

/** People and wait of a category, service or purpose. */
export function BusyLine({ busy, look }: BusyLineProps): ReactElement | null {
  const { texts } = useFrame();
  if (busy === null) return null;
  if (busy.full) return <span className="meta full">{texts.queue.full}</span>;
  if (isFree(busy)) {
    return (
      <span className="meta">
        <span className="w free">
          <Check className="i" size={26} strokeWidth={2.6} />
          {texts.queue.free}
        </span>
      </span>
    );
  }
  const people = (
    <span className="w">
      <UsersRound className="i" size={26} strokeWidth={2.2} />
      {busy.waiting === 0 ? texts.queue.free : null}
      {busy.waiting > 0 && look === 'row' ? texts.queue.ahead(busy.waiting) : null}
      {busy.waiting > 0 && look === 'tile' ? <Count people={busy.waiting} /> : null}
    </span>
  );
  const wait = busy.minutes === null || busy.minutes === 0 ? null : <Wait minutes={busy.minutes} />;
  const shown = busy.waiting > 0 || wait === null ? people : null;
  return (
    <span className="meta">
      {look === 'tile' ? shown : wait}
      {look === 'tile' ? wait : shown}
    </span>
  );
}
