import { serviceLevelGoal } from '@talon/shared/contract/reports.ts';
import { percent } from '@talon/shared/locale/reports/format.ts';
import type { CSSProperties, ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { toneOf } from './tone.ts';

/** A share against the goal; null: nothing to divide by. */
export function ShareBar({ share }: { readonly share: number | null }): ReactElement {
  const { language } = useSettings();
  const text = percent(language, share);
  if (share === null) return <span className="rp-bar none">{text}</span>;
  const drawn = { '--share': share, '--goal': serviceLevelGoal } as CSSProperties;
  return (
    <span className={`rp-bar ${toneOf(share)}`} style={drawn}>
      <i aria-hidden="true">
        <s />
      </i>
      <em className="num">{text}</em>
    </span>
  );
}
