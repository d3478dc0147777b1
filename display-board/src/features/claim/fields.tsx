import { type ReactElement, type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password';
  readonly inputMode?: 'numeric';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly className?: string;
}

export function Field({ label, onChange, className, ...input }: FieldProps): ReactElement {
  const id = useId();
  return (
    <p className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input id={id} maxLength={60} onChange={(event) => onChange(event.target.value)} {...input} />
    </p>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

export function Choice({ label, value, onChange, children }: ChoiceProps): ReactElement {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </p>
  );
}
