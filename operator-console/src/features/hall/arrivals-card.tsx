import { weekdays } from '@talon/shared/contract/codes.ts';
import { dateIn, weekdayOf } from '@talon/shared/locale/calendar.ts';
import type { HallHour } from '@talon/shared/views/hall-view.ts';
import type { ReactElement } from 'react';
import { ArrivalsChart } from './arrivals-chart.tsx';
import { shownHours } from './chart-scale.ts';
import { ForecastLine } from './forecast-line.tsx';
import { useHall } from './hall-context.ts';

export function ArrivalsCard(): ReactElement {
  const { view, now, t } = useHall();
  const hours = shownHours(view.arrivals);
  const hasUsual = hours.some(({ usual }) => usual !== null);
  const hasAhead = hours.some(({ ahead }) => ahead !== null);
  const weekday = weekdays[weekdayOf(dateIn(view.timeZone, now))] ?? 'mon';
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
          {hasAhead ? (
            <span>
              <i className="ex" />
              {t.arrivals.expected}
            </span>
          ) : null}
        </p>
      </header>
      {hours.length === 0 ? (
        <p className="hl-nothing">{t.arrivals.none}</p>
      ) : (
        <>
          <ArrivalsChart hours={hours} targetMs={view.kpis.targetMs} />
          <ForecastLine hours={view.arrivals} />
          <Twin
            hours={hours}
            usual={hasUsual ? t.arrivals.usual[weekday] : null}
            hasAhead={hasAhead}
          />
        </>
      )}
    </section>
  );
}

/** The same as a table, for whoever does not see the chart. */
function Twin(props: {
  readonly hours: readonly HallHour[];
  readonly usual: string | null;
  readonly hasAhead: boolean;
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
          {props.hasAhead ? <th>{t.arrivals.expected}</th> : null}
          {props.hasAhead ? <th>{t.arrivals.waiting}</th> : null}
        </tr>
      </thead>
      <tbody>
        {props.hours.map(({ hour, today, usual, ahead }) => (
          <tr key={hour}>
            <th scope="row">{`${hour}:00`}</th>
            <td>{today ?? '–'}</td>
            {props.usual === null ? null : <td>{usual ?? '–'}</td>}
            {props.hasAhead ? <td>{ahead?.arrivals ?? '–'}</td> : null}
            {props.hasAhead ? <td>{ahead?.waiting ?? '–'}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
