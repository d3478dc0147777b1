import { languageNames, languages } from '@talon/shared/locale/languages.ts';
import { CaseSensitive, CircleAlert, Eye, EyeOff } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { Choice } from '../../parts/choice.tsx';
import { CentreFace } from './centre-face.tsx';

export interface SignInProps {
  /** Gives the sentence of a refusal, or null when it went through. */
  readonly onEnter: (login: string, password: string) => Promise<string | null>;
  /** Told above the fields, e.g. that the session ended. */
  readonly told: string | null;
  /** A preview shows a state of the field. */
  readonly initial?: { readonly login: string; readonly password: string; readonly caps: boolean };
}

export function SignIn({ onEnter, told, initial }: SignInProps): ReactElement {
  const { t, language, change } = useSettings();
  const [login, setLogin] = useState(initial?.login ?? '');
  const [password, setPassword] = useState(initial?.password ?? '');
  const [refusal, setRefusal] = useState(told);
  const [busy, setBusy] = useState(false);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || login === '' || password === '') return;
    setBusy(true);
    setRefusal(null);
    const no = await onEnter(login.trim(), password);
    setBusy(false);
    if (no === null) return;
    setRefusal(no);
    setPassword('');
  };
  return (
    <div className="si">
      <CentreFace />
      <main>
        <div className="lang">
          <Choice
            label={t.language}
            quiet
            look="sg"
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={(value) => change({ language: value })}
          />
        </div>
        <form onSubmit={(event) => void enter(event)}>
          <h2>{t.signIn.title}</h2>
          <label className="fl">
            <span>{t.signIn.login}</span>
            <span className="fi">
              <input
                name="login"
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={64}
                value={login}
                onChange={(event) => setLogin(event.target.value)}
              />
            </span>
          </label>
          <PasswordField value={password} onChange={setPassword} caps={initial?.caps ?? false} />
          {refusal === null ? null : (
            <p className="no" role="alert">
              <CircleAlert className="i" size={18} strokeWidth={2} />
              {refusal}
            </p>
          )}
          <button type="submit" className="b lg solid" disabled={busy}>
            {busy ? t.signIn.entering : t.signIn.enter} <kbd className="kbd">Enter</kbd>
          </button>
          <p className="hint">
            {t.signIn.forgotten} <b>{t.signIn.forgottenWho}</b>
          </p>
        </form>
      </main>
    </div>
  );
}

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly caps: boolean;
}

function PasswordField({ value, onChange, caps }: PasswordFieldProps): ReactElement {
  const { t } = useSettings();
  const [shown, show] = useState(false);
  const [capsLock, setCapsLock] = useState(caps);
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="fl">
      <span>
        <label htmlFor="password">{t.signIn.password}</label>
      </span>
      <span className="fi">
        <input
          id="password"
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          maxLength={200}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={look}
          onKeyUp={look}
        />
        <button type="button" className="eye" aria-pressed={shown} onClick={() => show(!shown)}>
          <Icon className="i" size={18} strokeWidth={2} />
          {shown ? t.signIn.hide : t.signIn.show}
        </button>
      </span>
      {capsLock ? (
        <p className="cap" role="status">
          <CaseSensitive className="i" size={18} strokeWidth={2} />
          {t.signIn.capsLock}
        </p>
      ) : null}
    </div>
  );
}
