import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { TrendingDown, TrendingUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { kpisOf } from './kpis.ts';
import { useReportsTexts } from './use-reports-texts.ts';

export function KpiRow({ report }: { readonly report: VisitsReport }): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  return (
    <ul className="of-card of-kpis">
      {kpisOf(report, language, t).map(({ id, label, value, unit, note, tone, way, hint }) => (
        <li key={id} className={`of-kpi ${tone === 'bad' ? 'warn' : tone}`} title={hint}>
          <span>{label}</span>
          <b className="d">
            {value}
            {unit === '' ? null : <small>{unit}</small>}
          </b>
          <em>
            {way === 'up' ? <TrendingUp className="i" size={14} strokeWidth={2.3} /> : null}
            {way === 'down' ? <TrendingDown className="i" size={14} strokeWidth={2.3} /> : null}
            {note}
          </em>
        </li>
      ))}
    </ul>
  );
}
