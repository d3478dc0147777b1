import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { percent, shareOf } from '@talon/shared/locale/reports/format.ts';
import type { CSSProperties, ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useReportsTexts } from './use-reports-texts.ts';

export interface WaitChartProps {
  readonly distribution: VisitsReport['distribution'];
  readonly targetMinutes: number;
}

/** How long people waited, as columns up to the target and above it. */
export function WaitChart({ distribution, targetMinutes }: WaitChartProps): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  const all = distribution.reduce((sum, { waits }) => sum + waits, 0);
  const most = Math.max(1, ...distribution.map(({ waits }) => waits));
  const within = distribution.filter(({ toMinutes }) => (toMinutes ?? Infinity) <= targetMinutes);
  const drawn = {
    '--n': distribution.length,
    '--target': within.length / Math.max(1, distribution.length),
  } as CSSProperties;
  return (
    <section className="of-card rp-card" title={t.definitions.waiting}>
      <header className="rp-ch">
        <h2 id="rp-waits">{t.distribution.title}</h2>
        <p>{t.distribution.unit}</p>
      </header>
      <div className="rp-hist" style={drawn}>
        <ul aria-labelledby="rp-waits">
          {distribution.map(({ fromMinutes, toMinutes, waits }) => {
            const range = toMinutes === null ? `${fromMinutes}+` : `${fromMinutes}–${toMinutes}`;
            const share = percent(language, shareOf(waits, all));
            const isOver = fromMinutes >= targetMinutes;
            const tone = toMinutes === null ? 'far' : isOver ? 'over' : '';
            return (
              <li
                key={range}
                className={tone}
                style={{ '--height': waits / most } as CSSProperties}
              >
                <span className="of-sr">{t.distribution.bar(range, share, waits)}</span>
                <b className="num" aria-hidden="true">
                  {share}
                </b>
                <i aria-hidden="true" />
                <em className="num" aria-hidden="true">
                  {range}
                </em>
              </li>
            );
          })}
        </ul>
        <u aria-hidden="true" />
        <p>{t.distribution.target(targetMinutes)}</p>
      </div>
    </section>
  );
}
