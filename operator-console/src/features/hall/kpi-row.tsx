import { Check, ClockAlert, type LucideIcon, TrendingDown, TrendingUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useHall } from './hall-context.ts';
import { type Kpi, type KpiName, type KpiTone, kpisOf } from './kpis.ts';

/** Beside the colour: a direction where a figure has one. */
const icons: Readonly<Partial<Record<`${KpiName}.${KpiTone}`, LucideIcon>>> = {
  'waiting.warn': TrendingUp,
  'mean.good': Check,
  'mean.bad': ClockAlert,
  'longest.good': Check,
  'longest.bad': ClockAlert,
  'level.good': Check,
  'level.warn': TrendingDown,
};

export function KpiRow(): ReactElement {
  const { view, t, language, more } = useHall();
  return (
    <ul className="of-card of-kpis hl-kpis">
      {kpisOf(view.kpis, t, language, more).map((kpi) => (
        <KpiFigure key={kpi.name} kpi={kpi} />
      ))}
    </ul>
  );
}

/** What the figure means is told to whoever points at its name, or comes to it by the keyboard. */
function KpiFigure({ kpi }: { readonly kpi: Kpi }): ReactElement {
  const { t, open } = useHall();
  const { name, value, unit, tone, note } = kpi;
  const Icon = icons[`${name}.${tone}`];
  return (
    <li className={`of-kpi ${tone}`}>
      <TooltipTrigger delay={300} closeDelay={100}>
        <Button className="hl-kpi">{t.kpi[name]}</Button>
        <Tooltip className="hl-tip" placement="bottom start" offset={6}>
          {t.means[name]}
        </Tooltip>
      </TooltipTrigger>
      <b className="d">
        {value}
        {unit === '' ? null : <small>{unit}</small>}
      </b>
      <em>
        {Icon === undefined ? null : <Icon className="i" size={14} strokeWidth={2.3} />}
        {name === 'satisfaction' ? (
          <button
            type="button"
            className="hl-said"
            aria-label={t.feedback.open(note)}
            onClick={() => open({ name: 'feedback' })}
          >
            {note}
          </button>
        ) : (
          note
        )}
      </em>
    </li>
  );
}
