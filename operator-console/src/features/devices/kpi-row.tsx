import { clockTime } from '@talon/shared/locale/format.ts';
import { Check, CircleAlert, type LucideIcon, Minus, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Tone } from './device-facts.ts';
import { useDevices } from './devices-context.ts';
import { kpisOf } from './kpis.ts';
import { useDeviceTexts } from './use-device-texts.ts';

const icons = {
  good: Check,
  warn: TriangleAlert,
  bad: CircleAlert,
  off: Minus,
} as const satisfies Record<Tone, LucideIcon>;

export function KpiRow(): ReactElement {
  const { view } = useDevices();
  const t = useDeviceTexts();
  const { language } = useSettings();
  const kpis = kpisOf(view, t, (at) => clockTime(language, view.timeZone, at));
  return (
    <ul className="of-card of-kpis">
      {kpis.map(({ name, well, of, tone, note }) => {
        const Icon = icons[tone];
        return (
          <li key={name} className={`of-kpi ${tone}`}>
            <span>{t.kpi[name]}</span>
            <b className="d">
              {well}
              <small>{t.kpi.of(of)}</small>
            </b>
            <em>
              <Icon className="i" size={14} strokeWidth={2.3} />
              {note}
            </em>
          </li>
        );
      })}
    </ul>
  );
}
