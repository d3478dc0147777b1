import type { ReactElement } from 'react';
import type { Spoken } from './spoken.ts';

/**
 * Stands on the page from its first moment to its last: what comes together with its region is
 * announced by few screen readers, and a call must be heard.
 */
export function Announcer({
  spoken,
  repeat,
}: {
  readonly spoken: Spoken;
  /** Of the call: its words are the same again, and yet it is to be heard. */
  readonly repeat: number;
}): ReactElement {
  return (
    <div className="unseen">
      <p aria-live="assertive" aria-atomic="true">
        <span key={repeat}>{spoken.now}</span>
      </p>
      <p aria-live="polite" aria-atomic="true">
        {spoken.soon}
      </p>
    </div>
  );
}
