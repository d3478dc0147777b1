import type { CSSProperties, ReactElement } from 'react';

export interface GateProps {
  /** A window number or a queue letter. */
  readonly sign: string | number;
  readonly size: number;
  readonly look?: 'now' | 'line' | 'soft';
}

/** The gate sign: the square with a number or letter that a visitor follows. */
export function Gate({ sign, size, look }: GateProps): ReactElement {
  const text = String(sign);
  const classes = ['gate', look, text.length > 1 ? 'd2' : null].filter(Boolean).join(' ');
  return (
    <span className={classes} style={{ '--g': `${size}px` } as CSSProperties}>
      {text}
    </span>
  );
}
