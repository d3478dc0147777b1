import { percent } from '@talon/shared/locale/reports/format.ts';
import type { CSSProperties, ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { toneOf } from './tone.ts';

interface ShareBarProps {
  /** null: nothing to divide by. */
  readonly share: number | null;
  readonly goal: number;
}

/** A share against the goal, both from 0 to 1. */
export function ShareBar({ share, goal }: ShareBarProps): ReactElement {
  const { language } = useSettings();
  const text = percent(language, share);
  if (share === null) return <span className="rp-bar none">{text}</span>;
  const drawn = { '--share': share, '--goal': goal } as CSSProperties;
  return (
    <span className={`rp-bar ${toneOf(share, goal)}`} style={drawn}>
      <i aria-hidden="true">
        <s />
      </i>
      <em className="num">{text}</em>
    </span>
  );
}
