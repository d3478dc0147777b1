import { ShieldCheck } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { freshAlerts } from '../../office/new-alerts.ts';
import { ScrollBox } from '../../parts/scroll-box.tsx';
import { AlertItem } from './alert-item.tsx';
import { alertWords } from './alert-words.ts';
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
      <NewAlerts />
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
          <ul>
            {alerts.map((alert) => (
              <AlertItem key={alert.id} alert={alert} />
            ))}
          </ul>
        </ScrollBox>
      )}
    </section>
  );
}

/** What has come since the page was opened is read out once; the minutes that tick in it are not. */
function NewAlerts(): ReactElement {
  const hall = useHall();
  const { alerts } = hall.view;
  const known = useRef<ReadonlySet<string> | null>(null);
  const [said, say] = useState('');
  const latest = useRef(hall);
  latest.current = hall;
  useEffect(() => {
    const fresh = freshAlerts(known.current, alerts);
    known.current = new Set(alerts.map(({ id }) => id));
    if (fresh.length === 0) return;
    say(fresh.map((alert) => alertWords(alert, latest.current).title).join('. '));
  }, [alerts]);
  return (
    <p className="of-sr" role="status">
      {said}
    </p>
  );
}
