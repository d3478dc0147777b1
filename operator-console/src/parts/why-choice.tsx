import { turnReasons, withdrawalReasons } from '@talon/shared/contract/codes.ts';
import type { TurnReason, WithdrawalReason } from '@talon/shared/contract/reasons.ts';
import { turnReasonTexts } from '@talon/shared/locale/turn-reasons.ts';
import { type ReactElement, useEffect } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { Choice } from './choice.tsx';

export interface WhyChoiceProps<Code> {
  /** null: not said. */
  readonly value: Code | null;
  readonly onChange: (value: Code | null) => void;
}

/** Why somebody is called out of turn or put first. Nobody has to say it. */
export function WhyOutOfTurn(props: WhyChoiceProps<TurnReason>): ReactElement {
  const { whyOutOfTurn } = turnReasonTexts[useSettings().language];
  return <WhyChoice {...props} label={whyOutOfTurn} codes={turnReasons} />;
}

/** Why a priority is taken back. */
export function WhyWithdrawn(props: WhyChoiceProps<WithdrawalReason>): ReactElement {
  const { whyWithdrawn } = turnReasonTexts[useSettings().language];
  return <WhyChoice {...props} label={whyWithdrawn} codes={withdrawalReasons} />;
}

interface CodesProps<Code> extends WhyChoiceProps<Code> {
  readonly label: string;
  readonly codes: readonly Code[];
}

function WhyChoice<Code extends TurnReason | WithdrawalReason>(
  props: CodesProps<Code>,
): ReactElement {
  const { label, codes, value, onChange } = props;
  const { notSaid, reasons } = turnReasonTexts[useSettings().language];
  useStepKey(() => onChange(codes[value === null ? 0 : codes.indexOf(value) + 1] ?? null));
  return (
    <div className="tsec">
      <span className="lb" aria-hidden="true">
        {label} <kbd className="kbd">{stepKey}</kbd>
      </span>
      <Choice<Code | 'not_said'>
        quiet
        label={label}
        look="chips small"
        options={[
          { value: 'not_said', label: notSaid },
          ...codes.map((code) => ({ value: code, label: reasons[code] })),
        ]}
        value={value ?? 'not_said'}
        onChange={(next) => onChange(next === 'not_said' ? null : next)}
      />
    </div>
  );
}

/** Steps to the next reason, and after the last to «not said», from any field of the dialog. */
const stepKey = 'F9';

function useStepKey(step: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== stepKey) return;
      event.preventDefault();
      if (!event.repeat) step();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}

/** The part of a request's body that tells it. */
export function whyOf(reason: string | null): { readonly reason?: string } {
  return reason === null ? {} : { reason };
}
