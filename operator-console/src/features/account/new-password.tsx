import {
  brokenRules,
  type PasswordFault,
  passwordFault,
} from '@talon/shared/contract/password-rules.ts';
import { Check, Circle } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { RepeatPassword } from '../../desk-pages/repeat-password.tsx';
import { TextField } from '../../desk-pages/text-field.tsx';
import { useAccountTexts } from './use-account-texts.ts';
import './account.css';

export interface ChosenPassword {
  readonly login: string;
  readonly password: string;
  readonly repeat: string;
  readonly isReady: boolean;
  readonly setPassword: (password: string) => void;
  readonly setRepeat: (repeat: string) => void;
}

export function useNewPassword(login: string, start = ''): ChosenPassword {
  const [password, setPassword] = useState(start);
  const [repeat, setRepeat] = useState('');
  const isReady = password === repeat && passwordFault(password, login) === null;
  return { login, password, repeat, isReady, setPassword, setRepeat };
}

export interface NewPasswordProps {
  readonly chosen: ChosenPassword;
  readonly label: string;
  /** What the server said of it. */
  readonly fault: string | null;
}

/** A new password with its rules, each as it is met, and the password once more. */
export function NewPassword({ chosen, label, fault }: NewPasswordProps): ReactElement {
  const { invitation: t } = useAccountTexts();
  const { password, repeat, setPassword, setRepeat } = chosen;
  const isOther = repeat !== '' && !password.startsWith(repeat);
  return (
    <>
      <TextField
        label={label}
        type="password"
        name="new-password"
        autoComplete="new-password"
        maxLength={200}
        value={password}
        onValue={setPassword}
        fault={fault}
        under={<Rules chosen={chosen} />}
      />
      <RepeatPassword
        label={t.repeat}
        password={password}
        repeat={repeat}
        onRepeat={setRepeat}
        fault={isOther ? t.differs : null}
        same={t.same}
      />
    </>
  );
}

const rules = [
  ['too_small', 'length'],
  ['password_login', 'login'],
  ['password_common', 'common'],
] as const satisfies readonly (readonly [PasswordFault, string])[];

/** Nothing typed meets no rule. */
function Rules({ chosen: { password, login } }: { readonly chosen: ChosenPassword }): ReactElement {
  const { rules: t } = useAccountTexts();
  const broken = brokenRules(password, login);
  return (
    <ul className="ac-rules">
      {rules.map(([code, name]) => {
        const isMet = password !== '' && !broken.includes(code);
        const Icon = isMet ? Check : Circle;
        return (
          <li key={code} className={isMet ? 'met' : ''}>
            <Icon className="i" size={15} strokeWidth={2.4} />
            {t[name]}
            <span className="ac-sr">{isMet ? t.met : t.open}</span>
          </li>
        );
      })}
    </ul>
  );
}
