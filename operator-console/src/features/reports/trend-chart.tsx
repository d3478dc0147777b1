import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { dayText, monthText, spanText } from '@talon/shared/locale/reports/format.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useReportsTexts } from './use-reports-texts.ts';

const width = 1160;
const height = 150;

export type TrendChartProps = Pick<VisitsReport, 'trend' | 'trendBy'>;

/** Tickets as columns and the mean wait as a line, day by day; read aloud as a table. */
export function TrendChart({ trend, trendBy }: TrendChartProps): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  const nameOf = (key: string) =>
    trendBy === 'month' ? monthText(language, key) : dayText(language, key);
  const mostTickets = Math.max(1, ...trend.map(({ tickets }) => tickets));
  const longest = Math.max(60, ...trend.map(({ waitingSeconds }) => waitingSeconds ?? 0));
  const step = width / Math.max(1, trend.length);
  const line = trend
    .flatMap(({ waitingSeconds }, index) => {
      if (waitingSeconds === null) return [];
      const y = height - (waitingSeconds / longest) * (height - 12) - 4;
      return [`${((index + 0.5) * step).toFixed(1)},${y.toFixed(1)}`];
    })
    .join(' ');
  const first = trend[0];
  const last = trend.at(-1);
  return (
    <section className="of-card rp-card rp-trend">
      <header className="rp-ch">
        <h2 id="rp-trend">{trendBy === 'month' ? t.trend.months : t.trend.title}</h2>
        <p>{t.trend.unit}</p>
      </header>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {trend.map(({ key, tickets, waitingSeconds }, index) => (
          <rect
            key={key}
            x={index * step + step * 0.14}
            y={height - (tickets / mostTickets) * height}
            width={step * 0.72}
            height={(tickets / mostTickets) * height}
          >
            <title>{t.trend.point(nameOf(key), tickets, spanText(waitingSeconds))}</title>
          </rect>
        ))}
        <polyline points={line} />
      </svg>
      <p className="rp-ends num" aria-hidden="true">
        <span>{first === undefined ? '' : nameOf(first.key)}</span>
        <span>{last === undefined ? '' : nameOf(last.key)}</span>
      </p>
      <table className="of-sr" aria-labelledby="rp-trend">
        <tbody>
          {trend.map(({ key, tickets, waitingSeconds }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td>{t.trend.point('', tickets, spanText(waitingSeconds))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
