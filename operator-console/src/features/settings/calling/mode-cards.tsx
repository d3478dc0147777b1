import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { Stepper } from '../../../parts/stepper.tsx';
import { useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';

export type Mode = CentreDocument['calling']['mode'];
const modes = ['share', 'ratio', 'strict', 'fifo'] as const satisfies readonly Mode[];

/** The four orders in plain words; what belongs to one alone stands under it. */
export function ModeCards(): ReactElement {
  const { document, saved, change } = useForm();
  const { calling: t } = useSettingsTexts();
  const { calling } = document;
  const { priority, of } = calling.share;
  return (
    <div className="cm-modes">
      <RadioGroup
        aria-label={t.modes}
        value={calling.mode}
        onChange={(mode) => change({ calling: { ...calling, mode: mode as Mode } })}
      >
        {modes.map((mode) => (
          <div key={mode} className={mode === calling.mode ? 'cm-card sel' : 'cm-card'}>
            <Radio value={mode} className="cm-radio">
              <i className="rad" />
              <span>
                <b>
                  {t.mode[mode]}
                  {saved.calling.mode === mode ? <em>{t.inForce}</em> : null}
                </b>
                <span>{mode === 'share' ? t.about.share(priority, of) : t.about[mode]}</span>
              </span>
            </Radio>
            {mode === 'share' && calling.mode === 'share' ? <ShareRule /> : null}
          </div>
        ))}
      </RadioGroup>
      <ForAll />
    </div>
  );
}

function ShareRule(): ReactElement {
  const { document, change, fault } = useForm();
  const { calling: t } = useSettingsTexts();
  const { calling } = document;
  const { share } = calling;
  const set = (part: Partial<typeof share>): void =>
    change({ calling: { ...calling, share: { ...share, ...part } } });
  const isWrong = share.priority >= share.of || fault('calling.share.priority') !== null;
  return (
    <>
      <p className="cm-par">
        <span>{t.atMost}</span>
        <Stepper
          label={t.priorityCalls}
          {...{ value: share.priority, from: 1, to: 19 }}
          onChange={(priority) => set({ priority })}
          faultId={isWrong ? 'cm-share-fault' : null}
        />
        <span>{t.of}</span>
        <Stepper
          label={t.allCalls}
          {...{ value: share.of, from: 2, to: 20 }}
          onChange={(of) => set({ of })}
        />
      </p>
      {isWrong ? (
        <p className="fault cm-fault" id="cm-share-fault" role="alert">
          {t.shareFault}
        </p>
      ) : null}
    </>
  );
}

function ForAll(): ReactElement {
  const { document, change } = useForm();
  const { calling: t } = useSettingsTexts();
  const { calling, time } = document;
  return (
    <section className="cm-card fine">
      <h2>{t.forAll}</h2>
      <p className="cm-par">
        <span>{t.band}</span>
        <Stepper
          label={t.bandLabel}
          {...{
            value: Math.round(calling.preferenceBand * 100),
            from: 0,
            to: 100,
            unit: 'percent',
          }}
          onChange={(band) => change({ calling: { ...calling, preferenceBand: band / 100 } })}
        />
        <span>{t.bandAfter}</span>
      </p>
      <p className="cm-par">
        <span>{t.late}</span>
        <Stepper
          label={t.lateLabel}
          {...{ value: time.lateMinutes, from: 0, to: 600, unit: 'minute' }}
          onChange={(lateMinutes) => change({ time: { ...time, lateMinutes } })}
        />
      </p>
    </section>
  );
}
