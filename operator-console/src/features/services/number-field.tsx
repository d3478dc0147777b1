import type { ReactElement } from 'react';
import { TextField, type TextFieldProps } from '../../desk-pages/text-field.tsx';

export interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'onValue' | 'after'> {
  readonly value: number | null;
  readonly onNumber: (value: number | null) => void;
  readonly unit?: string;
}

/** A whole number or nothing; anything but digits is not taken. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { value, onNumber, unit, ...field } = props;
  return (
    <TextField
      {...field}
      inputMode="numeric"
      maxLength={4}
      value={value === null ? '' : String(value)}
      onValue={(typed) => onNumber(wholeNumber(typed))}
      after={unit === undefined ? undefined : <em className="sv-unit">{unit}</em>}
    />
  );
}

export function wholeNumber(typed: string): number | null {
  const digits = typed.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}
