import { type FormEvent, type ReactElement, useState } from 'react';
import { Refusal } from '../desk-pages/refusal.tsx';
import { TextField } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';

export interface SignInCardProps {
  /** The session of this page came to its end. */
  readonly ended: boolean;
  /** Null when signed in, else why not. */
  readonly onEnter: (login: string, password: string) => Promise<string | null>;
  /** Shown in a preview. */
  readonly refused?: string | null;
}

/** Who claims a device must be an administrator; on a phone that is one card, not another page. */
export function SignInCard({ ended, onEnter, refused = null }: SignInCardProps): ReactElement {
  const { pair: t } = usePageTexts();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState(refused);
  const [entering, setEntering] = useState(false);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setEntering(true);
    setFailure(null);
    const why = await onEnter(login.trim(), password);
    if (why === null) return;
    setFailure(why);
    setEntering(false);
  };
  return (
    <form className="pd-card" onSubmit={enter}>
      <h1>{t.signInTitle}</h1>
      <p className="pd-lead">{ended ? t.signedOut : t.signInLead}</p>
      <TextField
        label={t.login}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={64}
        value={login}
        onValue={setLogin}
      />
      <TextField
        label={t.password}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        maxLength={200}
        value={password}
        onValue={setPassword}
      />
      <Refusal text={failure} />
      <button type="submit" className="b lg solid" disabled={entering}>
        {entering ? t.entering : t.enter}
      </button>
    </form>
  );
}
