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

/** Letters of the longest name of a unit, with its blank. */
const unitWidth = { minute: 4.5, second: 3.5, day: 5, percent: 3 } as const;

function formatOf(unit: StepperProps['unit']): Intl.NumberFormatOptions {
  if (unit === undefined) return { useGrouping: false };
  if (unit === 'percent') return { style: 'percent', useGrouping: false };
  return { style: 'unit', unit, unitDisplay: 'short', useGrouping: false };
}

/** A number with its unit between «less» and «more»; it may be typed as well. */
export function Stepper(props: StepperProps): ReactElement {
  const { label, value, from, to, step = 1, unit, onChange, disabled = false } = props;
  const { faultId = null } = props;
  // Only the style «percent» puts the blank before its sign where a language wants one.
  const scale = unit === 'percent' ? 100 : 1;
  const { language } = useSettings();
  const { stepper: t } = useCentreTexts();
  return (
    <I18nProvider locale={language}>
      <NumberField
        className="stp"
        aria-label={label}
        value={value / scale}
        minValue={from / scale}
        maxValue={to / scale}
        step={step / scale}
        isDisabled={disabled}
        onChange={(next) => (Number.isNaN(next) ? undefined : onChange(Math.round(next * scale)))}
        formatOptions={formatOf(unit)}
        {...(faultId === null ? {} : { isInvalid: true, 'aria-describedby': faultId })}
      >
        <Group className="stp-box">
          <Button slot="decrement" aria-label={`${t.less}: ${label}`}>
            <Minus className="i" size={15} strokeWidth={2.4} />
          </Button>
          <Input
            style={{ width: `${String(to).length + (unit === undefined ? 1 : unitWidth[unit])}ch` }}
          />
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
