import { Check, Minus } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

export interface CheckBoxProps {
  readonly value: 'all' | 'some' | 'none';
  readonly onChange: (isOn: boolean) => void;
  /** Read aloud where nothing stands beside it. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** A box with its words; the part of a whole is drawn as a stroke. */
export function CheckBox({ value, onChange, label, children }: CheckBoxProps): ReactElement {
  const Icon = value === 'some' ? Minus : Check;
  return (
    <Checkbox
      className="su-check"
      isSelected={value === 'all'}
      isIndeterminate={value === 'some'}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <i className={value === 'none' ? 'su-box' : `su-box ${value}`}>
        {value === 'none' ? null : <Icon className="i" size={14} strokeWidth={3} />}
      </i>
      {children}
    </Checkbox>
  );
}
