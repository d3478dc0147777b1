import { Minus, Plus } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Button, Group, I18nProvider, Input, NumberField } from 'react-aria-components';
import { useSettings } from '../app/settings-context.ts';
import { useCentreTexts } from './use-centre-texts.ts';
import './stepper.css';

export interface StepperProps {
  /** Read aloud; what is drawn stands around it. */
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step?: number;
  readonly unit?: 'minute' | 'second' | 'day' | 'percent';
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
  /** Id of the text that says what is wrong with it. */
  readonly faultId?: string | null;
}

/** A number with its unit between «less» and «more»; it may be typed as well. */
export function Stepper(props: StepperProps): ReactElement {
  const { label, value, from, to, step = 1, unit, onChange, disabled = false } = props;
  const { faultId = null } = props;
  const { language } = useSettings();
  const { stepper: t } = useCentreTexts();
  return (
    <I18nProvider locale={language}>
      <NumberField
        className="stp"
        aria-label={label}
        value={value}
        minValue={from}
        maxValue={to}
        step={step}
        isDisabled={disabled}
        onChange={(next) => (Number.isNaN(next) ? undefined : onChange(next))}
        formatOptions={
          unit === undefined
            ? { useGrouping: false }
            : { style: 'unit', unit, unitDisplay: 'short', useGrouping: false }
        }
        {...(faultId === null ? {} : { isInvalid: true, 'aria-describedby': faultId })}
      >
        <Group className="stp-box">
          <Button slot="decrement" aria-label={`${t.less}: ${label}`}>
            <Minus className="i" size={15} strokeWidth={2.4} />
          </Button>
          <Input style={{ width: `${Math.max(3, String(to).length + (unit ? 4.5 : 1))}ch` }} />
          <Button slot="increment" aria-label={`${t.more}: ${label}`}>
            <Plus className="i" size={15} strokeWidth={2.4} />
          </Button>
        </Group>
      </NumberField>
    </I18nProvider>
  );
}

export interface StepperRowProps extends Omit<StepperProps, 'label'> {
  readonly label: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** A setting that is a number: its name, what it does, and the number at the right. */
export function StepperRow({ hint, children, ...stepper }: StepperRowProps): ReactElement {
  return (
    <div className="stp-row">
      <span>
        <b>{stepper.label}</b>
        {hint === undefined ? null : <em>{hint}</em>}
        {children}
      </span>
      <Stepper {...stepper} />
    </div>
  );
}
