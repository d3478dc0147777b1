import { useEffect, useState } from 'react';
import type { SignInRefusal } from '../../app/session.ts';
import { useAccountTexts } from '../account/use-account-texts.ts';
import { directoryOutcome } from './directory-outcome.ts';

/** Null when it went through. */
export type Enter = (
  login: string,
  password: string,
  code?: string,
) => Promise<SignInRefusal | null>;

export interface SignInStart {
  readonly login: string;
  readonly password: string;
  /** A preview's: the code is asked for. */
  readonly asksCode?: boolean;
}

export interface SignInSteps {
  readonly step: 'password' | 'code';
  readonly login: string;
  readonly password: string;
  readonly code: string;
  readonly refusal: string | null;
  readonly busy: boolean;
  readonly setLogin: (login: string) => void;
  readonly setPassword: (password: string) => void;
  readonly setCode: (code: string) => void;
  readonly submit: () => void;
  readonly back: () => void;
}

const nobody: SignInStart = { login: '', password: '' };

/** Login and password first; the code only where the server asks for one. */
export function useSignIn(
  onEnter: Enter,
  told: string | null,
  start: SignInStart = nobody,
): SignInSteps {
  const t = useAccountTexts();
  const outcome = directoryOutcome(window.location.hash);
  const [step, setStep] = useState<'password' | 'code'>(start.asksCode ? 'code' : 'password');
  const [login, setLogin] = useState(start.login);
  const [password, setPassword] = useState(start.password);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(outcome === null ? told : t.directory[outcome]);
  useEffect(() => {
    // Told once: the next time this page asks who is there it would be old news.
    if (outcome !== null) window.history.replaceState(null, '', window.location.pathname);
  }, [outcome]);
  const isReady = login.trim() !== '' && password !== '' && (step === 'password' || code !== '');
  const back = (): void => {
    setStep('password');
    setCode('');
    setPassword('');
    setRefusal(null);
  };
  const enter = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    const no = await onEnter(login.trim(), password, step === 'code' ? code.trim() : undefined);
    if (no === null) return;
    setBusy(false);
    setCode('');
    if (no.code === 'code_required') return setStep('code');
    setRefusal(no.text);
    if (no.code === 'code_wrong' || no.code === 'unreachable') return;
    setStep('password');
    setPassword('');
  };
  const submit = (): void => {
    if (!busy && isReady) void enter();
  };
  const fields = { login, password, code, setLogin, setPassword, setCode };
  return { ...fields, step, refusal, busy, submit, back };
}
