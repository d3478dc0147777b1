import { Mark } from '@talon/shared/client/mark.tsx';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { claimTexts } from '@talon/shared/locale/claim/texts.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useEffect, useState } from 'react';
import { readSession } from './claim.ts';
import { ClaimForm } from './claim-form.tsx';
import { SignIn } from './sign-in.tsx';

type Session = SessionAnswer | 'asking' | 'none';

function Done({ name, onAgain, texts }: { name: string; onAgain: () => void; texts: Texts }) {
  return (
    <section role="status">
      <h2>{texts.done(name)}</h2>
      <p className="lead">{texts.doneText}</p>
      <button type="button" onClick={onAgain}>
        {texts.another}
      </button>
    </section>
  );
}
type Texts = (typeof claimTexts)['uk'];

/** Where an administrator, on a phone or at a desk, claims the code of a new screen. */
export function ClaimPage({ language }: { readonly language: Language }): ReactElement {
  const texts = claimTexts[language];
  const [session, setSession] = useState<Session>('asking');
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    void readSession(language).then((answer) => setSession(answer.ok ? answer.body : 'none'));
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  const content = (): ReactElement | null => {
    if (session === 'asking') return null;
    if (session === 'none') {
      return <SignIn texts={texts} language={language} onSession={setSession} />;
    }
    const [centre] = session.centres;
    if (!session.roles.includes('administrator') || centre === undefined) {
      return (
        <>
          <p className="fault">{texts.notAdministrator}</p>
          <SignIn texts={texts} language={language} onSession={setSession} />
        </>
      );
    }
    if (done !== null) return <Done name={done} texts={texts} onAgain={() => setDone(null)} />;
    return (
      <ClaimForm
        texts={texts}
        language={language}
        session={session}
        centre={centre}
        onDone={setDone}
      />
    );
  };
  return (
    <main className="claim">
      <header>
        <Mark size={40} />
        <h1>{texts.title}</h1>
      </header>
      {content()}
    </main>
  );
}
