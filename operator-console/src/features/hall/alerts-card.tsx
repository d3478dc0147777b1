import { ShieldCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { ScrollBox } from '../../parts/scroll-box.tsx';
import { AlertItem } from './alert-item.tsx';
import { useHall } from './hall-context.ts';

export function AlertsCard(): ReactElement {
  const { view, t } = useHall();
  const { alerts } = view;
  const count = alerts.filter(({ seen }) => !seen).length;
  return (
    <section className="of-card hl-alerts" aria-labelledby="hl-alerts">
      <header className="hl-ch">
        <h2 id="hl-alerts">{t.alerts.title}</h2>
        {count === 0 ? null : <span className="hl-cnt num">{count}</span>}
      </header>
      {alerts.length === 0 ? (
        <div className="hl-calm">
          <ShieldCheck className="i" size={28} strokeWidth={1.8} />
          <p>
            <b>{t.alerts.none}</b>
            {t.alerts.noneText}
          </p>
        </div>
      ) : (
        <ScrollBox label={t.alerts.list}>
          <ul aria-live="polite">
            {alerts.map((alert) => (
              <AlertItem key={alert.id} alert={alert} />
            ))}
          </ul>
        </ScrollBox>
      )}
    </section>
  );
}
