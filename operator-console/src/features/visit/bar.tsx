import type { ReactElement } from 'react';
import type { Level } from '../desk/span.ts';

export interface BarProps {
  /** Part of the whole bar, 0…1. */
  readonly part: number;
  readonly level: Level;
  /** Where the target's mark stands, 0…1; null = none. */
  readonly mark: number | null;
}

/** How far a time has come. Words beside it say the same. */
export function Bar({ part, level, mark }: BarProps): ReactElement {
  const width = `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%`;
  return (
    <div className={level === 'calm' ? 'tbar' : `tbar ${level}`} aria-hidden="true">
      <i style={{ width }} />
      {mark === null ? null : <u style={{ left: `${mark * 100}%` }} />}
    </div>
  );
}
