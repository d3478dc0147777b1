import { longDate } from '@talon/shared/locale/format.ts';
import { CircleAlert, CircleCheck, History } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { BarChart } from './bar-chart.tsx';
import { BarTable } from './bar-table.tsx';
import { barsOf, noonOf } from './bars.ts';
import { Conclusion } from './conclusion.tsx';
import { DayChoice } from './day-choice.tsx';
import { Method } from './method.tsx';
import { useRehearsal } from './use-rehearsal.ts';

/** How a day that is over would have gone in each of the modes. */
export function RehearsalCard(): ReactElement {
  const { rehearsal, state, days, isYesterday, choose } = useRehearsal();
  const { document } = useForm();
  const { language } = useSettings();
  const { calling: t } = useSettingsTexts();
  const [look, setLook] = useState<'chart' | 'table'>('chart');
  if (rehearsal === null) {
    return (
      <Card title={t.yesterday} look={null}>
        <NoRehearsal state={state} />
      </Card>
    );
  }
  const groups = barsOf(rehearsal, document.calling.mode);
  const line = t.dayLine(
    longDate(language, 'UTC', noonOf(rehearsal.date)),
    rehearsal.tickets,
    rehearsal.windows,
  );
  return (
    <Card
      title={isYesterday ? t.yesterday : t.simulated}
      line={line}
      look={
        <div className="cm-look">
          <DayChoice {...{ days, shown: rehearsal.date, choose }} />
          <Choice
            label={t.chart}
            quiet
            look="sg"
            options={[
              { value: 'chart', label: t.asChart },
              { value: 'table', label: t.asTable },
            ]}
            value={look}
            onChange={setLook}
          />
        </div>
      }
    >
      {look === 'chart' ? <BarChart groups={groups} /> : <BarTable {...{ groups, rehearsal }} />}
      <Conclusion groups={groups} />
      <Method rehearsal={rehearsal} />
    </Card>
  );
}

interface CardProps {
  readonly title: string;
  readonly line?: string;
  readonly look: ReactNode;
  readonly children: ReactNode;
}

function Card({ title, line, look, children }: CardProps): ReactElement {
  return (
    <section className="of-card cm-sim" aria-label={title}>
      <header>
        <div>
          <h2>{title}</h2>
          {line === undefined ? null : <p>{line}</p>}
        </div>
        {look}
      </header>
      {children}
    </section>
  );
}

function NoRehearsal({ state }: { readonly state: string }): ReactElement {
  const { calling: t } = useSettingsTexts();
  if (state === 'failed') {
    return (
      <p className="cm-empty" role="alert">
        <CircleAlert className="i" size={28} strokeWidth={1.8} />
        {t.failed}
      </p>
    );
  }
  const Icon = state === 'running' ? CircleCheck : History;
  return (
    <p className="cm-empty" role="status">
      <Icon className="i" size={28} strokeWidth={1.8} />
      {state === 'running' ? t.running : <b>{t.noDay}</b>}
      {state === 'running' ? null : t.noDayText}
    </p>
  );
}
