import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly look: 'sg' | 'chips' | 'chips small';
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly icon?: LucideIcon;
    /** Chosen by this key. */
    readonly keyName?: string;
    /** What that key means: `data-act`. */
    readonly act?: string;
  }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Beside the label. */
  readonly keyName?: string;
  /** The label is read aloud but not drawn. */
  readonly quiet?: boolean;
  /** Id of the text that says what is wrong with it. */
  readonly faultId?: string | null;
}

/** One of a few: as a segmented control or as chips. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { label, look, options, value, onChange, keyName, quiet = false, faultId = null } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(next) => onChange(next as T)}
      {...(quiet ? { 'aria-label': label } : {})}
      {...(faultId === null ? {} : { isInvalid: true, 'aria-describedby': faultId })}
    >
      {quiet ? null : (
        <Label className="lb">
          {label} {keyName === undefined ? null : <kbd className="kbd">{keyName}</kbd>}
        </Label>
      )}
      <div className={look}>
        {options.map(({ icon: Icon, keyName: key, act, ...option }) => (
          <Radio key={option.value} value={option.value} data-act={act}>
            {Icon === undefined ? null : <Icon className="i" size={16} strokeWidth={2} />}
            {look !== 'sg' && option.value === value ? (
              <Check className="i" size={14} strokeWidth={2.4} />
            ) : null}
            {option.label}
            {key === undefined ? null : <kbd className="kbd">{key}</kbd>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
