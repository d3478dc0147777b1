import { type ReactElement, useState } from 'react';

/** «8», «8.30», «0830» and «8:30» are times; what is none is null. 24:00 is the end of the day. */
export function timeOf(typed: string): string | null {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:[:.\s]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hours === '' || Number(minutes) > 59) return null;
  const at = Number(hours) * 60 + Number(minutes);
  return at > 24 * 60 ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

export interface TimeInputProps {
  readonly label: string;
  /** HH:MM. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A time by the 24-hour clock in every browser; one that is none goes back to what it was. */
export function TimeInput({ label, value, onValue }: TimeInputProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const end = (): void => {
    const time = timeOf(typed ?? '');
    if (time !== null) onValue(time);
    setTyped(null);
  };
  return (
    <input
      inputMode="numeric"
      maxLength={5}
      aria-label={label}
      value={typed ?? value.replace(/^0/, '')}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={end}
    />
  );
}
