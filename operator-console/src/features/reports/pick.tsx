import { Check, ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export interface PickProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

/** One of a list, as a chip that says what is chosen. */
export function Pick<T extends string>({
  label,
  options,
  value,
  onPick,
}: PickProps<T>): ReactElement {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(next) => (next === null ? undefined : onPick(next as T))}
    >
      <Button className="rp-f">
        {label}
        <SelectValue className="rp-v" />
        <ChevronDown className="i" size={16} strokeWidth={2} />
      </Button>
      <Popover className="rp-pop">
        <ListBox items={options.map((option) => ({ ...option, id: option.value }))}>
          {({ id, label: text }) => (
            <ListBoxItem id={id} textValue={text} className="rp-opt">
              {({ isSelected }) => (
                <>
                  <span>{text}</span>
                  {isSelected ? <Check className="i" size={16} strokeWidth={2.4} /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
