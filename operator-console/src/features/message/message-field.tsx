import { type ReactElement, useId } from 'react';

export interface MessageFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** As much as a message holds. */
const mostLetters = 500;

/** A few lines of text; Enter sends them with the dialog. */
export function MessageField({ label, help, value, onValue }: MessageFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="fl told-field">
      <span>
        <label htmlFor={id}>{label}</label>
        {help === undefined ? null : <em>{help}</em>}
      </span>
      <div className="fi told-area">
        <textarea
          id={id}
          rows={2}
          maxLength={mostLetters}
          value={value}
          onChange={({ target }) => onValue(target.value)}
        />
      </div>
    </div>
  );
}
