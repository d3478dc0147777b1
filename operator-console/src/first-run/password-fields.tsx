import type { ReactElement } from 'react';
import { RepeatPassword } from '../desk-pages/repeat-password.tsx';
import { TextField } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { Draft } from './draft.ts';
import { passwordStrength, type Strength } from './strength.ts';

const marks = [1, 2, 3, 4] as const;

function StrengthBar({ strength }: { readonly strength: Strength }): ReactElement {
  const words = usePageTexts().firstRun.strength;
  return (
    <p className={`st5 s${strength}`}>
      {marks.map((mark) => (
        <i key={mark} className={mark <= Math.max(1, strength) ? '' : 'n'} />
      ))}
      <span role="status">{words[strength]}</span>
    </p>
  );
}

export interface PasswordFieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly faults: Readonly<Partial<Record<'password' | 'repeat', string>>>;
}

/** The password with its strength, and once more: nobody is shown what is typed. */
export function PasswordFields({ draft, change, faults }: PasswordFieldsProps): ReactElement {
  const t = usePageTexts().firstRun;
  const { password, repeat, login } = draft;
  return (
    <>
      <TextField
        label={t.password}
        help={t.passwordHelp}
        type="password"
        name="new-password"
        autoComplete="new-password"
        maxLength={200}
        value={password}
        onValue={(next) => change({ password: next })}
        fault={faults.password ?? null}
        under={
          password === '' ? null : <StrengthBar strength={passwordStrength(password, login)} />
        }
      />
      <RepeatPassword
        label={t.repeat}
        password={password}
        repeat={repeat}
        onRepeat={(next) => change({ repeat: next })}
        fault={faults.repeat ?? null}
        same={t.matches}
      />
    </>
  );
}
