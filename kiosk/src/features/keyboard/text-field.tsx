import { type ReactElement, type RefObject, useRef, useState } from 'react';

export interface TextFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly label: string;
  /** Longest text, letters. */
  readonly most: number;
  readonly onText: (text: string) => void;
}

/**
 * A field for the screen's keyboard and for a real one. The browser's caret is a hair on a panel a
 * step away, so ours lies over the field at the same place.
 */
export function TextField({ field, text, label, most, onText }: TextFieldProps): ReactElement {
  const [caret, setCaret] = useState(text.length);
  const over = useRef<HTMLSpanElement>(null);
  const follow = (): void => {
    const input = field.current;
    if (input === null) return;
    setCaret(input.selectionEnd ?? input.value.length);
    if (over.current !== null) over.current.scrollLeft = input.scrollLeft;
  };
  return (
    <span className="fld">
      <input
        ref={field}
        type="text"
        value={text}
        maxLength={most}
        aria-label={label}
        inputMode="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
        onSelect={follow}
        onScroll={follow}
      />
      <span className="fld-caret" ref={over} aria-hidden="true">
        <span>{text.slice(0, caret)}</span>
        <i />
      </span>
    </span>
  );
}
