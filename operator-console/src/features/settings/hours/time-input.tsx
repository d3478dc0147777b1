import { type ReactElement, useState } from 'react';
import { readTime } from './times.ts';

export interface TimeInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly isWrong?: boolean;
}

/** A time of 24 hours, whatever the computer is used to; midnight at a day's end is 24:00. */
export function TimeInput({ label, value, onChange, isWrong }: TimeInputProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    const read = typed === null ? null : readTime(typed);
    setTyped(null);
    if (read !== null && read !== value) onChange(read);
  };
  return (
    <input
      className="hr-time"
      aria-label={label}
      aria-invalid={isWrong === true ? true : undefined}
      inputMode="numeric"
      maxLength={5}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={leave}
      onKeyDown={({ key }) => (key === 'Enter' ? leave() : undefined)}
    />
  );
}
