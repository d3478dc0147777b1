import type { CSSProperties, ReactElement } from 'react';

/** A ticket's number: its size follows its length, so that it is never cut. */
export function TicketNumber({ number }: { readonly number: string }): ReactElement {
  return (
    <p className="tn" style={{ '--signs': number.length } as CSSProperties}>
      {number}
    </p>
  );
}
