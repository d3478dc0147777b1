import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { TextField } from './text-field.tsx';

export interface RepeatPasswordProps {
  readonly label: string;
  readonly password: string;
  readonly repeat: string;
  readonly onRepeat: (repeat: string) => void;
  readonly fault: string | null;
  /** Said when both are the same: nobody is shown what is typed. */
  readonly same: string;
}

/** The new password once more. */
export function RepeatPassword(props: RepeatPasswordProps): ReactElement {
  const { label, password, repeat, onRepeat, fault, same } = props;
  const isSame = repeat !== '' && repeat === password;
  return (
    <TextField
      label={label}
      type="password"
      name="repeat-password"
      autoComplete="new-password"
      maxLength={200}
      value={repeat}
      onValue={onRepeat}
      fault={fault}
      after={
        isSame ? (
          <span className="same" role="status">
            <Check className="i" size={17} strokeWidth={2.6} />
            {same}
          </span>
        ) : null
      }
    />
  );
}
