import type { ReactElement } from 'react';

export interface PreferenceProps {
  readonly order: number;
  /** «12/17» of a category that is served in part; null = the whole of it. */
  readonly part: string | null;
}

/** The digit in its colour: the darker, the sooner it is called. */
export function Preference({ order, part }: PreferenceProps): ReactElement {
  return (
    <span className={`wa-pc p${Math.min(order, 3)}`}>
      {order}
      {part === null ? null : <small>{part}</small>}
    </span>
  );
}
