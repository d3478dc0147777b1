import { type ReactElement, useState } from 'react';
import { readTime } from './read-time.ts';

export interface TimeInputProps {
  readonly label: string;
  /** HH:MM. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly isWrong?: boolean;
  readonly className?: string;
}

/** A time of 24 hours, whatever the computer is used to; midnight at a day's end is 24:00. */
export function TimeInput(props: TimeInputProps): ReactElement {
  const { label, value, onChange, isWrong, className } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    const read = typed === null ? null : readTime(typed);
    setTyped(null);
    if (read !== null && read !== value) onChange(read);
  };
  return (
    <input
      className={className}
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
