import { CircleAlert } from 'lucide-react';
import { type InputHTMLAttributes, type ReactElement, type ReactNode, useId } from 'react';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'id'>;

export interface TextFieldProps extends InputProps {
  readonly label: string;
  /** At the right of the label. */
  readonly help?: string;
  readonly fault?: string | null;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Inside the box, after the text. */
  readonly after?: ReactNode;
  /** Under the box while there is no fault. */
  readonly under?: ReactNode;
}

/** A field of the desk: label and help above, the fault below, each read with the input. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, help, fault, value, onValue, after, under, ...input } = props;
  const id = useId();
  const described = [help ? `${id}-help` : null, fault ? `${id}-fault` : null].filter(Boolean);
  return (
    <div className="fl">
      <span>
        <label htmlFor={id}>{label}</label>
        {help === undefined ? null : <em id={`${id}-help`}>{help}</em>}
      </span>
      <div className={fault ? 'fi wrong' : 'fi'}>
        <input
          {...input}
          id={id}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described.join(' ') || undefined}
        />
        {after}
      </div>
      {fault ? <FieldFault id={`${id}-fault`} text={fault} /> : under}
    </div>
  );
}

export function FieldFault(props: { readonly id: string; readonly text: string }): ReactElement {
  return (
    <p className="fault" id={props.id} role="alert">
      <CircleAlert className="i" size={16} strokeWidth={2.2} />
      {props.text}
    </p>
  );
}
