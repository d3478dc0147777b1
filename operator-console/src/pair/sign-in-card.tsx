import type { FormEvent, ReactElement } from 'react';
import { Refusal } from '../desk-pages/refusal.tsx';
import { TextField } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { useAccountTexts } from '../features/account/use-account-texts.ts';
import { CodeField } from '../features/session/code-field.tsx';
import { DirectoryWay } from '../features/session/directory-way.tsx';
import {
  type Enter,
  type SignInStart,
  type SignInSteps,
  useSignIn,
} from '../features/session/use-sign-in.ts';
import '../features/session/code-way.css';

export interface SignInCardProps {
  /** The session of this page came to its end. */
  readonly ended: boolean;
  readonly onEnter: Enter;
  /** Whose page it is; absent: that of a device to be paired. */
  readonly words?: { readonly title: string; readonly lead: string };
  /** Shown in a preview. */
  readonly refused?: string | null;
  readonly initial?: SignInStart;
}

/** Signing in on the page that asks for it: on a phone that is one card, not another page. */
export function SignInCard(props: SignInCardProps): ReactElement {
  const { onEnter, refused = null, initial } = props;
  const steps = useSignIn(onEnter, refused, initial);
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    steps.submit();
  };
  return (
    <form className="pd-card" onSubmit={enter}>
      {steps.step === 'code' ? (
        <CodeCard steps={steps} />
      ) : (
        <PasswordCard steps={steps} {...props} />
      )}
    </form>
  );
}

interface PasswordCardProps extends Pick<SignInCardProps, 'ended' | 'words'> {
  readonly steps: SignInSteps;
}

function PasswordCard({ steps, ended, words }: PasswordCardProps): ReactElement {
  const { pair: t } = usePageTexts();
  const { title, lead } = words ?? { title: t.signInTitle, lead: t.signInLead };
  return (
    <>
      <h1>{title}</h1>
      <p className="pd-lead">{ended ? t.signedOut : lead}</p>
      <TextField
        label={t.login}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={64}
        value={steps.login}
        onValue={steps.setLogin}
      />
      <TextField
        label={t.password}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        maxLength={200}
        value={steps.password}
        onValue={steps.setPassword}
      />
      <Refusal text={steps.refusal} />
      <button type="submit" className="b lg solid" disabled={steps.busy}>
        {steps.busy ? t.entering : t.enter}
      </button>
      <DirectoryWay />
    </>
  );
}

function CodeCard({ steps }: { readonly steps: SignInSteps }): ReactElement {
  const { code: t } = useAccountTexts();
  return (
    <>
      <h1>{t.title}</h1>
      <p className="pd-lead">{t.lead}</p>
      <CodeField value={steps.code} onValue={steps.setCode} />
      <Refusal text={steps.refusal} />
      <button type="submit" className="b lg solid" disabled={steps.busy}>
        {steps.busy ? t.entering : t.enter}
      </button>
      <button type="button" className="b lg" onClick={steps.back}>
        {t.back}
      </button>
      <p className="hint">{t.lost}</p>
    </>
  );
}
