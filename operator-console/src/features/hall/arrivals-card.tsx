import type { HallHour } from '@talon/shared/views/hall-view.ts';
import type { ReactElement } from 'react';
import { scaleOf, shownHours } from './chart-scale.ts';
import { useHall } from './hall-context.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export function ArrivalsCard(): ReactElement {
  const { view, now, t } = useHall();
  const hours = shownHours(view.arrivals);
  const hasUsual = hours.some(({ usual }) => usual !== null);
  const weekday = weekdays[weekdayOf(view.timeZone, now)] ?? 'mon';
  return (
    <section className="of-card hl-arr" aria-labelledby="hl-arr">
      <header className="hl-ch">
        <h2 id="hl-arr">{t.arrivals.title}</h2>
        <p className="hl-lg" aria-hidden="true">
          <span>
            <i />
            {t.arrivals.today}
          </span>
          {hasUsual ? (
            <span>
              <i className="ln" />
              {t.arrivals.usual[weekday]}
            </span>
          ) : null}
        </p>
      </header>
      {hours.length === 0 ? (
        <p className="hl-nothing">{t.arrivals.none}</p>
      ) : (
        <>
          <Chart hours={hours} />
          <Twin hours={hours} usual={hasUsual ? t.arrivals.usual[weekday] : null} />
        </>
      )}
    </section>
  );
}

/** 0 = Sunday, in the centre's time zone. */
function weekdayOf(timeZone: string, at: number): number {
  const text = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone }).format(at);
  return ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(text);
}

const width = 548;
const bottom = 200;
const left = 34;
const barWidth = 28;

function Chart({ hours }: { readonly hours: readonly HallHour[] }): ReactElement {
  const { lines, most } = scaleOf(hours);
  const y = (value: number): number => bottom - (value / most) * (bottom - 18);
  const step = (width - left) / hours.length;
  const present = hours.findLastIndex(({ today }) => today !== null);
  return (
    <svg className="hl-chart" viewBox={`0 0 ${width} 224`} aria-hidden="true">
      {lines.map((value) => (
        <g key={value}>
          <line
            x1={left}
            x2={width}
            y1={y(value)}
            y2={y(value)}
            strokeDasharray={value === 0 ? undefined : '2 4'}
          />
          <text x={left - 10} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {hours.map((hour, index) => (
        <Bar
          key={hour.hour}
          hour={hour}
          y={y}
          x={left + step * index + (step - barWidth) / 2}
          isNow={index === present}
        />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly hour: HallHour;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly isNow: boolean;
}

function Bar({ hour, x, y, isNow }: BarProps): ReactElement {
  const { today, usual } = hour;
  const box = (value: number) => ({
    x,
    y: y(value),
    width: barWidth,
    height: Math.max(0, bottom - y(value)),
    rx: 3,
  });
  return (
    <g>
      {usual === null ? null : <rect className="usual" {...box(usual)} />}
      {today === null || today === 0 ? null : <rect className="today" {...box(today)} />}
      {usual === null ? null : <path d={`M${x - 4} ${y(usual)}h${barWidth + 8}`} />}
      {today === null ? null : (
        <text className="v" x={x + barWidth / 2} y={y(today) - 7} textAnchor="middle">
          {today}
        </text>
      )}
      <text className={isNow ? 'now' : ''} x={x + barWidth / 2} y={bottom + 18} textAnchor="middle">
        {`${hour.hour}:00`}
      </text>
    </g>
  );
}

/** The same as a table, for whoever does not see the chart. */
function Twin(props: {
  readonly hours: readonly HallHour[];
  readonly usual: string | null;
}): ReactElement {
  const { t } = useHall();
  return (
    <table className="of-sr">
      <caption>{t.arrivals.title}</caption>
      <thead>
        <tr>
          <th>{t.arrivals.hour}</th>
          <th>{t.arrivals.today}</th>
          {props.usual === null ? null : <th>{props.usual}</th>}
        </tr>
      </thead>
      <tbody>
        {props.hours.map(({ hour, today, usual }) => (
          <tr key={hour}>
            <th scope="row">{`${hour}:00`}</th>
            <td>{today ?? '–'}</td>
            {props.usual === null ? null : <td>{usual ?? '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
