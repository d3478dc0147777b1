import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { SendContext, sender } from '../app/api.ts';
import { useSession } from '../app/session.ts';
import { useSettings } from '../app/settings-context.ts';
import { Refusal } from '../desk-pages/refusal.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { type Claim, emptyClaim } from './claim.ts';
import { ClaimPage } from './claim-page.tsx';
import { NoticeCard } from './notice-card.tsx';
import { PairScreen } from './pair-screen.tsx';
import { SignInCard } from './sign-in-card.tsx';

/** A session is asked for longer than this: the server is away, ms. */
const patienceMs = 4000;

function useIsLate(isAsking: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isAsking]);
  return isLate;
}

/** `told`: what the QR code of the device brought, if the page was opened by it. */
export function PairPage({ told }: { readonly told: Pick<Claim, 'code' | 'kind'> }): ReactElement {
  const texts = usePageTexts();
  const { language } = useSettings();
  const { state, signIn, signOut, stayed, ended } = useSession();
  const [draft, setDraft] = useState<Claim>({ ...emptyClaim, ...told });
  const isLate = useIsLate(state.kind === 'asking');
  useEffect(() => {
    document.title = `Talon: ${texts.pair.page}`;
  }, [texts]);
  const csrf = state.kind === 'in' ? state.session.csrfToken : null;
  const send = useMemo(() => sender(language, csrf, ended), [language, csrf, ended]);
  if (state.kind === 'asking') {
    return (
      <PairScreen person={null} onSignOut={signOut}>
        <NoticeCard
          title={isLate ? texts.noServer : texts.connecting}
          text={isLate ? texts.noServerHint : ''}
        />
      </PairScreen>
    );
  }
  const isIn = state.kind === 'in' && !state.ended;
  return (
    <PairScreen person={isIn ? state.session.user.name : null} onSignOut={signOut}>
      <Refusal text={stayed?.text ?? null} />
      {isIn ? (
        <SendContext value={send}>
          <ClaimPage session={state.session} draft={draft} onDraft={setDraft} onOther={signOut} />
        </SendContext>
      ) : (
        <SignInCard ended={state.kind === 'in'} onEnter={signIn} />
      )}
    </PairScreen>
  );
}
