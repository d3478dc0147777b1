import type { ReactElement } from 'react';

/** The sign of the product: a ticket with an arrow. Decoration beside a name. */
export function Mark({ size }: { readonly size: number }): ReactElement {
  return (
    <svg className="i mark" width={size} height={size} viewBox="0 0 56 56" aria-hidden="true">
      <path
        fill="var(--solid)"
        d="M10 4h36a6 6 0 0 1 6 6v12.5a5.5 5.5 0 0 0 0 11V46a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V33.5a5.5 5.5 0 0 0 0-11V10a6 6 0 0 1 6-6z"
      />
      <path
        fill="none"
        stroke="var(--on-solid)"
        strokeWidth="5"
        d="M17 28h21M30 18.5 39.5 28 30 37.5"
      />
    </svg>
  );
}
