import type { ReactElement } from 'react';
import { StepperRow } from '../../parts/stepper.tsx';
import { useForm } from './form-context.ts';
import { Section } from './section.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

/** How long the centre keeps what nobody needs for ever. */
export function RetentionPage(): ReactElement {
  const { document, change } = useForm();
  const { retention: t } = useSettingsTexts();
  const { retention, kiosk, security } = document;
  return (
    <div className="st-narrow">
      <Section title={t.title} hint={t.when}>
        <StepperRow
          label={t.prints}
          hint={t.printsHint}
          {...{ value: retention.printDays, from: 7, to: 1095, unit: 'day' }}
          onChange={(printDays) => change({ retention: { ...retention, printDays } })}
        />
        <StepperRow
          label={t.comments}
          hint={t.commentsHint}
          {...{ value: kiosk.commentDays, from: 1, to: 730, unit: 'day' }}
          onChange={(commentDays) => change({ kiosk: { ...kiosk, commentDays } })}
        />
        <StepperRow
          label={t.audit}
          hint={t.auditHint}
          {...{ value: security.auditDays, from: 365, to: 3650, unit: 'day' }}
          onChange={(auditDays) => change({ security: { ...security, auditDays } })}
        />
      </Section>
      <Section title={t.visitors}>
        <p className="st-text">{t.visitorsText}</p>
      </Section>
    </div>
  );
}
