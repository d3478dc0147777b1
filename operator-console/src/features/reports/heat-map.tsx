import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import { whole } from '@talon/shared/locale/reports/format.ts';
import type { CSSProperties, ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useReportsTexts } from './use-reports-texts.ts';

const shades = 7;
const shadeList = Array.from({ length: shades }, (_, shade) => shade);

type Heat = VisitsReport['heat'];

/** Arrivals by weekday and hour: a table whose cells are coloured. */
export function HeatMap({ heat }: { readonly heat: Heat }): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  const means = heat.flatMap(({ hours }) => hours.flatMap(({ mean }) => mean ?? []));
  const most = Math.max(1, ...means);
  const least = Math.min(most, ...means);
  const shadeOf = (mean: number) => Math.min(shades - 1, Math.floor((mean / most) * shades));
  const text = (mean: number) =>
    mean < 10 && most < 10 ? decimal(language, mean, 1) : whole(language, mean);
  const hours = heat[0]?.hours ?? [];
  return (
    <section className="of-card rp-card" title={t.heat.hint}>
      <header className="rp-ch">
        <h2 id="rp-heat">{t.heat.title}</h2>
        <p className="rp-ramp" aria-hidden="true">
          <span className="num">{text(least)}</span>
          {shadeList.map((shade) => (
            <i key={shade} className={`h${shade}`} />
          ))}
          <span className="num">{text(most)}</span>
        </p>
      </header>
      <table
        className="rp-heat"
        aria-labelledby="rp-heat"
        style={{ '--n': hours.length } as CSSProperties}
      >
        <thead>
          <tr>
            <td />
            {hours.map(({ hour }) => (
              <th key={hour} scope="col" className="num">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heat.map(({ weekday, hours: cells }) => (
            <tr key={weekday}>
              <th scope="row">
                <abbr title={t.names.weekdays[weekday - 1]}>
                  {t.names.shortWeekdays[weekday - 1]}
                </abbr>
              </th>
              {cells.map(({ hour, mean }) => (
                <td key={hour} className={mean === null ? 'no' : `num h${shadeOf(mean)}`}>
                  {mean === null ? null : text(mean)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
