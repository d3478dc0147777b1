import { dateIn } from '@talon/shared/locale/calendar.ts';
import { Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { FieldFault } from '../../desk-pages/text-field.tsx';
import type { Service } from './draft.ts';
import { nextStageDate } from './next-stage-date.ts';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const stages = ['draft', 'pilot', 'live', 'retired'] as const;
type Stage = Service['stage'];

/** What usually follows. */
const next = { draft: 'pilot', pilot: 'live', live: 'retired', retired: 'live' } satisfies Record<
  Stage,
  Stage
>;
const mostPlanned = 4;

export function StageCard(): ReactElement {
  const { service, change } = useChosen();
  const { stage: t } = useServiceTexts();
  return (
    <section className="of-card sv-card">
      <RadioGroup
        className="sv-stages"
        aria-labelledby="sv-stage"
        value={service.stage}
        onChange={(stage) => change({ stage: stages.find((one) => one === stage) ?? 'draft' })}
      >
        <h2 id="sv-stage">{t.title}</h2>
        {stages.map((stage) => (
          <Radio key={stage} value={stage} className="sv-stage">
            <i className="sv-dot" />
            <span>
              <b>{t[stage]}</b>
              <em>{t[`${stage}Hint`]}</em>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <PlannedStages />
    </section>
  );
}

/** The dates on which it changes by itself. */
function PlannedStages(): ReactElement {
  const { timeZone, now } = useServices();
  const { service, change, fault } = useChosen();
  const { stage: t } = useServiceTexts();
  const planned = service.stageFrom;
  const set = (stageFrom: Service['stageFrom']): void => change({ stageFrom });
  const add = (): void => {
    const last = planned.at(-1);
    const date = nextStageDate(dateIn(timeZone, now), planned);
    set([...planned, { date, stage: next[last?.stage ?? service.stage] }]);
  };
  return (
    <div className="sv-planned">
      {planned.length === 0 ? null : <h3>{t.planned}</h3>}
      {[...planned.entries()].map(([at, one]) => (
        <PlannedStage
          key={at}
          value={one}
          fault={fault(`stageFrom.${at}.date`)}
          onChange={(part) => set(planned.map((old, i) => (i === at ? { ...old, ...part } : old)))}
          onRemove={() => set(planned.filter((_, i) => i !== at))}
        />
      ))}
      <button
        type="button"
        className="sv-link"
        disabled={planned.length >= mostPlanned}
        onClick={add}
      >
        <Plus className="i" size={16} strokeWidth={2.2} />
        {t.add}
      </button>
    </div>
  );
}

interface PlannedStageProps {
  readonly value: Service['stageFrom'][number];
  readonly fault: string | null;
  readonly onChange: (part: Partial<Service['stageFrom'][number]>) => void;
  readonly onRemove: () => void;
}

function PlannedStage({ value, fault, onChange, onRemove }: PlannedStageProps): ReactElement {
  const { stage: t } = useServiceTexts();
  return (
    <div className="sv-when">
      <input
        type="date"
        aria-label={t.from}
        aria-invalid={fault !== null || undefined}
        value={value.date}
        onChange={({ target }) => onChange({ date: target.value })}
      />
      <select
        aria-label={t.becomes}
        value={value.stage}
        onChange={({ target }) =>
          onChange({ stage: stages.find((one) => one === target.value) ?? 'live' })
        }
      >
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {t[stage]}
          </option>
        ))}
      </select>
      <button type="button" aria-label={t.remove(value.date)} onClick={onRemove}>
        <X className="i" size={16} strokeWidth={2.1} />
      </button>
      {fault === null ? null : <FieldFault id={`when-${value.date}`} text={fault} />}
    </div>
  );
}
