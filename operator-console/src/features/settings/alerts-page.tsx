import type { ReactElement } from 'react';
import { StepperRow } from '../../parts/stepper.tsx';
import { useForm } from './form-context.ts';
import { Section } from './section.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

/** When a supervisor is told that the hall needs somebody. */
export function AlertsPage(): ReactElement {
  const { document, change } = useForm();
  const { alerts: t } = useSettingsTexts();
  const { supervision } = document;
  const set = (part: Partial<typeof supervision>): void =>
    change({ supervision: { ...supervision, ...part } });
  return (
    <div className="st-narrow">
      <Section title={t.title}>
        <StepperRow
          label={t.serviceLevel}
          hint={t.serviceLevelHint}
          {...{ value: supervision.serviceLevel, from: 1, to: 100, unit: 'percent' }}
          onChange={(serviceLevel) => set({ serviceLevel })}
        />
        <StepperRow
          label={t.wait}
          hint={t.waitHint}
          {...{ value: supervision.waitPercent, from: 50, to: 500, step: 10, unit: 'percent' }}
          onChange={(waitPercent) => set({ waitPercent })}
        />
        <StepperRow
          label={t.service}
          hint={t.serviceHint}
          {...{ value: supervision.servicePercent, from: 50, to: 500, step: 10, unit: 'percent' }}
          onChange={(servicePercent) => set({ servicePercent })}
        />
        <StepperRow
          label={t.idle}
          hint={t.idleHint}
          {...{ value: supervision.idleMinutes, from: 1, to: 120, unit: 'minute' }}
          onChange={(idleMinutes) => set({ idleMinutes })}
        />
      </Section>
    </div>
  );
}
