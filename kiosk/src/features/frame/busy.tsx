import { Check, Clock, DoorClosed, UsersRound } from 'lucide-react';
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

/** Nobody serves it now: no wait is promised, not even where nobody stands before the visitor. */
function NotServed(): ReactElement {
  const { texts } = useFrame();
  return (
    <span className="w shut">
      <DoorClosed className="i" size={26} strokeWidth={2.2} />
      {texts.queue.notServed}
    </span>
  );
}

function People({ waiting, look }: { waiting: number; look: BusyLineProps['look'] }) {
  const { texts } = useFrame();
  return (
    <span className="w">
      <UsersRound className="i" size={26} strokeWidth={2.2} />
      {waiting === 0 ? texts.queue.free : null}
      {waiting > 0 && look === 'row' ? texts.queue.ahead(waiting) : null}
      {waiting > 0 && look === 'tile' ? <Count people={waiting} /> : null}
    </span>
  );
}

function waitOf({ open, minutes }: Busy): ReactElement | null {
  if (!open) return <NotServed />;
  return minutes === null || minutes === 0 ? null : <Wait minutes={minutes} />;
}

/** People and wait of a category, service or purpose. */
export function BusyLine({ busy, look }: BusyLineProps): ReactElement | null {
  const { texts } = useFrame();
  if (busy === null) return null;
  if (!busy.today) return <span className="meta full">{texts.ended.unserved}</span>;
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
  const people = <People waiting={busy.waiting} look={look} />;
  const wait = waitOf(busy);
  const shown = busy.waiting > 0 || wait === null ? people : null;
  return (
    <span className="meta">
      {look === 'tile' ? shown : wait}
      {look === 'tile' ? wait : shown}
    </span>
  );
}
