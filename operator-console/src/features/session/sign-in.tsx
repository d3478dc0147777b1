import { languageNames, languages } from '@talon/shared/locale/languages.ts';
import { CaseSensitive, CircleAlert, Eye, EyeOff } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { Choice } from '../../parts/choice.tsx';
import { useAccountTexts } from '../account/use-account-texts.ts';
import { CentreFace } from './centre-face.tsx';
import { CodeField } from './code-field.tsx';
import { DirectoryWay } from './directory-way.tsx';
import { type Enter, type SignInStart, type SignInSteps, useSignIn } from './use-sign-in.ts';
import './code-way.css';

export interface SignInProps {
  readonly onEnter: Enter;
  /** Told above the fields, e.g. that the session ended. */
  readonly told: string | null;
  /** A preview shows a state of the field. */
  readonly initial?: SignInStart & { readonly caps?: boolean; readonly directory?: boolean };
}

export function SignIn({ onEnter, told, initial }: SignInProps): ReactElement {
  const { t, language, change } = useSettings();
  const steps = useSignIn(onEnter, told, initial);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    steps.submit();
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
        <form onSubmit={submit}>
          {steps.step === 'code' ? (
            <CodeStep steps={steps} />
          ) : (
            <PasswordStep steps={steps} {...initial} />
          )}
        </form>
      </main>
    </div>
  );
}

function No({ text }: { readonly text: string | null }): ReactElement | null {
  if (text === null) return null;
  return (
    <p className="no" role="alert">
      <CircleAlert className="i" size={18} strokeWidth={2} />
      {text}
    </p>
  );
}

interface PasswordStepProps {
  readonly steps: SignInSteps;
  readonly caps?: boolean;
  readonly directory?: boolean;
}

function PasswordStep({ steps, caps = false, directory = false }: PasswordStepProps): ReactElement {
  const { t } = useSettings();
  return (
    <>
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
            value={steps.login}
            onChange={(event) => steps.setLogin(event.target.value)}
          />
        </span>
      </label>
      <PasswordField value={steps.password} onChange={steps.setPassword} caps={caps} />
      <No text={steps.refusal} />
      <button type="submit" className="b lg solid" disabled={steps.busy}>
        {steps.busy ? t.signIn.entering : t.signIn.enter} <kbd className="kbd">Enter</kbd>
      </button>
      <DirectoryWay drawn={directory} />
      <p className="hint">
        {t.signIn.forgotten} <b>{t.signIn.forgottenWho}</b>
      </p>
    </>
  );
}

function CodeStep({ steps }: { readonly steps: SignInSteps }): ReactElement {
  const { code: t } = useAccountTexts();
  return (
    <>
      <h2>{t.title}</h2>
      <p className="ac-lead">{t.lead}</p>
      <CodeField value={steps.code} onValue={steps.setCode} />
      <No text={steps.refusal} />
      <button type="submit" className="b lg solid" disabled={steps.busy}>
        {steps.busy ? t.entering : t.enter} <kbd className="kbd">Enter</kbd>
      </button>
      <button type="button" className="b ac-back" onClick={steps.back}>
        {t.back}
      </button>
      <p className="hint">{t.lost}</p>
    </>
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
