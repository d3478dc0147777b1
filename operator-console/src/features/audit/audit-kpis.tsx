import { Check, Lock } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useAudit } from './audit-context.ts';
import { useAuditTexts } from './use-audit-texts.ts';

/** What a period has of the kinds that matter most. */
export function AuditKpis(): ReactElement {
  const { summary } = useAudit();
  const { kpi, changedBy } = useAuditTexts();
  const none = (
    <>
      <Check className="i" size={14} strokeWidth={2.3} />
      {kpi.none}
    </>
  );
  const { outOfTurn = 0, people = 0, settings = 0, refusedSignIns = 0 } = summary ?? {};
  const lock = <Lock className="i" size={14} strokeWidth={2.3} />;
  return (
    <ul className="of-card of-kpis">
      <Kpi label={kpi.outOfTurn} value={outOfTurn} tone={outOfTurn === 0 ? 'good' : ''}>
        {outOfTurn === 0 ? none : kpi.outOfTurnNote}
      </Kpi>
      <Kpi label={kpi.people} value={people}>
        {kpi.peopleNote}
      </Kpi>
      <Kpi label={kpi.settings} value={settings}>
        {settings === 0 ? none : changedBy(summary?.settingsBy ?? 0)}
      </Kpi>
      <Kpi
        label={kpi.refusedSignIns}
        value={refusedSignIns}
        tone={refusedSignIns === 0 ? 'good' : 'warn'}
      >
        {refusedSignIns === 0 ? (
          none
        ) : (
          <>
            {lock}
            {kpi.refusedNote}
          </>
        )}
      </Kpi>
    </ul>
  );
}

interface KpiProps {
  readonly label: string;
  readonly value: number;
  readonly tone?: '' | 'good' | 'warn';
  readonly children: ReactNode;
}

function Kpi({ label, value, tone = '', children }: KpiProps): ReactElement {
  return (
    <li className={`of-kpi ${tone}`.trim()}>
      <span>{label}</span>
      <b className="d num">{value}</b>
      <em>{children}</em>
    </li>
  );
}
