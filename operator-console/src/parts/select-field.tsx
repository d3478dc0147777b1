import { ChevronDown } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { FieldFault } from '../desk-pages/text-field.tsx';

export interface SelectFieldProps {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly none?: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
  readonly fault?: string | null;
}

/** The browser's own list: on a phone it is the best one there is. */
export function SelectField(props: SelectFieldProps): ReactElement {
  const { label, none, options, value, onValue, fault } = props;
  const id = useId();
  return (
    <div className="fl">
      <span>
        <label htmlFor={id}>{label}</label>
      </span>
      <div className={fault ? 'fi wrong' : 'fi'}>
        <select
          id={id}
          value={value ?? ''}
          onChange={({ target }) => onValue(target.value === '' ? null : target.value)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
        <ChevronDown className="i" size={18} strokeWidth={2} />
      </div>
      {fault ? <FieldFault id={`${id}-fault`} text={fault} /> : null}
    </div>
  );
}
