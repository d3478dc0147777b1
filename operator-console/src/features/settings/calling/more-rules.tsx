import { purpose } from '@talon/shared/contract/tickets.ts';
import type { ReactElement } from 'react';
import { Stepper, StepperRow } from '../../../parts/stepper.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { LettersSection } from './letters-section.tsx';

const classes = ['ordinary', 'legal', 'appointment'] as const;
/** What the switch begins with when it is turned on. */
const usualNoShowMinutes = 4;

/** Waiting targets, no-show, parking, finishing and letters: the same in every mode. */
export function MoreRules(): ReactElement {
  return (
    <div className="cm-more">
      <TargetsSection />
      <NoShowSection />
      <ParkSection />
      <FinishSection />
      <LettersSection />
    </div>
  );
}

function TargetsSection(): ReactElement {
  const { document, change } = useForm();
  const { calling: t, kiosk } = useSettingsTexts();
  const { targets } = document;
  return (
    <Section title={t.targets} hint={t.targetsHint} className="cm-targets">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="of-sr">{t.purposeColumn}</span>
            </th>
            {classes.map((kind) => (
              <th key={kind} scope="col">
                {t.class[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {purpose.options.map((each) => (
            <tr key={each}>
              <th scope="row">{kiosk.purpose[each]}</th>
              {classes.map((kind) => (
                <td key={kind}>
                  <Stepper
                    label={t.target(kiosk.purpose[each], t.class[kind])}
                    {...{ value: targets[each][kind], from: 1, to: 600, unit: 'minute' }}
                    onChange={(minutes) =>
                      change({
                        targets: { ...targets, [each]: { ...targets[each], [kind]: minutes } },
                      })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function NoShowSection(): ReactElement {
  const { document, change } = useForm();
  const { calling: t } = useSettingsTexts();
  const { time } = document;
  const set = (part: Partial<typeof time>): void => change({ time: { ...time, ...part } });
  return (
    <Section title={t.noShow}>
      <StepperRow
        label={t.recalls}
        {...{ value: time.recallsBeforeNoShow, from: 1, to: 20 }}
        onChange={(recallsBeforeNoShow) => set({ recallsBeforeNoShow })}
      />
      <Toggle
        label={t.auto}
        hint={t.autoHint}
        on={time.autoNoShowMinutes !== null}
        onChange={(on) => set({ autoNoShowMinutes: on ? usualNoShowMinutes : null })}
      />
      {time.autoNoShowMinutes === null ? null : (
        <StepperRow
          label={t.autoMinutes}
          {...{ value: time.autoNoShowMinutes, from: 1, to: 60, unit: 'minute' }}
          onChange={(autoNoShowMinutes) => set({ autoNoShowMinutes })}
        />
      )}
      <StepperRow
        label={t.reinstate}
        hint={t.reinstateHint}
        {...{ value: time.reinstateMinutes, from: 0, to: 600, step: 5, unit: 'minute' }}
        onChange={(reinstateMinutes) => set({ reinstateMinutes })}
      />
      <StepperRow
        label={t.undo}
        {...{ value: time.undoSeconds, from: 0, to: 60, unit: 'second' }}
        onChange={(undoSeconds) => set({ undoSeconds })}
      />
    </Section>
  );
}

function ParkSection(): ReactElement {
  const { document, change } = useForm();
  const { calling: t } = useSettingsTexts();
  const { time } = document;
  const set = (part: Partial<typeof time>): void => change({ time: { ...time, ...part } });
  const isWrong = time.defaultParkMinutes > time.maxParkMinutes;
  return (
    <Section title={t.park}>
      <StepperRow
        label={t.parkDefault}
        {...{ value: time.defaultParkMinutes, from: 1, to: 240, step: 1, unit: 'minute' }}
        onChange={(defaultParkMinutes) => set({ defaultParkMinutes })}
        faultId={isWrong ? 'cm-park-fault' : null}
      />
      <StepperRow
        label={t.parkMost}
        {...{ value: time.maxParkMinutes, from: 1, to: 240, step: 1, unit: 'minute' }}
        onChange={(maxParkMinutes) => set({ maxParkMinutes })}
      />
      {isWrong ? (
        <p className="fault" id="cm-park-fault" role="alert">
          {t.parkFault}
        </p>
      ) : null}
    </Section>
  );
}

function FinishSection(): ReactElement {
  const { document, change } = useForm();
  const { calling: t } = useSettingsTexts();
  const { desk } = document;
  return (
    <Section title={t.finish}>
      <Toggle
        label={t.asksOutcome}
        hint={t.asksOutcomeHint}
        on={desk.asksOutcome}
        onChange={(asksOutcome) => change({ desk: { ...desk, asksOutcome } })}
      />
    </Section>
  );
}
