import type { ReactElement, ReactNode } from 'react';

export interface ScrollBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A list that scrolls: the keyboard must reach it, too. */
export function ScrollBox({ label, children }: ScrollBoxProps): ReactElement {
  const reachable = { tabIndex: 0 };
  return (
    <section className="qbox" aria-label={label} {...reachable}>
      {children}
    </section>
  );
}
