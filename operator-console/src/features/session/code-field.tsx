import { type ReactElement, useEffect, useRef } from 'react';
import { TextField } from '../../desk-pages/text-field.tsx';
import { useAccountTexts } from '../account/use-account-texts.ts';

export interface CodeFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Takes the six digits and, as long, a recovery code: both are typed at the same place. */
export function CodeField({ value, onValue }: CodeFieldProps): ReactElement {
  const { code: t } = useAccountTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div ref={box} className="ac-code">
      <TextField
        label={t.field}
        help={t.recovery}
        name="one-time-code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={16}
        value={value}
        onValue={onValue}
      />
    </div>
  );
}
