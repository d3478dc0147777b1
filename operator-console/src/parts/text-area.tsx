import { type ReactElement, useEffect, useId, useRef } from 'react';
import { FieldFault } from '../desk-pages/text-field.tsx';

export interface TextAreaProps {
  readonly label: string;
  /** At the right of the label. */
  readonly help?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly most: number;
  readonly rows?: number;
  readonly fault?: string | null;
  /** The dialog begins here: what it is for is typed into it. */
  readonly isFirst?: boolean;
}

/** A few lines of text. Enter sends them with the dialog, Shift with Enter begins a new line. */
export function TextArea(props: TextAreaProps): ReactElement {
  const { label, help, value, onValue, most, rows = 2, fault, isFirst = false } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  return (
    <div className="fl">
      <span>
        <label htmlFor={id}>{label}</label>
        {help === undefined ? null : <em>{help}</em>}
      </span>
      <div className={fault ? 'fi lines wrong' : 'fi lines'}>
        <textarea
          ref={field}
          id={id}
          rows={rows}
          maxLength={most}
          value={value}
          onChange={({ target }) => onValue(target.value)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
        />
      </div>
      {fault ? <FieldFault id={`${id}-fault`} text={fault} /> : null}
    </div>
  );
}
