import type { Answer } from '@talon/shared/client/api.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { ClaimTexts } from '@talon/shared/locale/claim/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { type FormEvent, type ReactElement, useState } from 'react';
import { signIn } from './claim.ts';
import { Field } from './fields.tsx';

/** What a refused or lost call says to the person: the server's own words where there are any. */
export function faultOf(answer: Answer<unknown>, texts: ClaimTexts): string | null {
  if (answer.ok) return null;
  return answer.problem === null ? texts.unreachable : answer.problem.detail;
}

export function SignIn({
  texts,
  language,
  onSession,
}: {
  readonly texts: ClaimTexts;
  readonly language: Language;
  readonly onSession: (session: SessionAnswer) => void;
}): ReactElement {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await signIn(login, password, language);
    setFault(faultOf(answer, texts));
    if (answer.ok) onSession(answer.body);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <h2>{texts.signIn}</h2>
      <Field label={texts.login} value={login} onChange={setLogin} autoComplete="username" />
      <Field
        label={texts.password}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <p className="fault" role="alert">
        {fault}
      </p>
      <button type="submit" disabled={login === '' || password === ''}>
        {texts.enter}
      </button>
    </form>
  );
}
