import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { SecondFactorFirst } from '../features/session/second-factor-first.tsx';
import { SignIn } from '../features/session/sign-in.tsx';
import type { Enter } from '../features/session/use-sign-in.ts';
import { WholePage } from '../parts/whole-page.tsx';
import { heldSend, SendContext, sender } from './api.ts';
import { KeptPage } from './kept-page.tsx';
import { useSession } from './session.ts';
import { SettingsContext, useOwnSettings, useSettings } from './settings-context.ts';
import { Workplace } from './workplace.tsx';

export function App(): ReactElement {
  const settings = useOwnSettings();
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1 } } }));
  return (
    <SettingsContext value={settings}>
      <QueryClientProvider client={client}>
        <SignedInOrOut />
      </QueryClientProvider>
    </SettingsContext>
  );
}

/** «/console/?begin»: the way in for everybody, not for those alone who sit at a window. */
const asksToBegin = (): boolean => new URLSearchParams(window.location.search).has('begin');

function SignedInOrOut(): ReactElement {
  const { t, language } = useSettings();
  const { state, signIn, signOut, stayed, ended, again } = useSession();
  const [hasJustEntered, setJustEntered] = useState(asksToBegin);
  const csrf = state.kind === 'in' ? state.session.csrfToken : null;
  const send = useMemo(() => sender(language, csrf, ended), [language, csrf, ended]);
  const asks = useMemo(() => sender(language, null, () => undefined), [language]);
  const enter: Enter = async (...given) => {
    const refusal = await signIn(...given);
    if (refusal === null && state.kind === 'out') setJustEntered(true);
    return refusal;
  };
  if (state.kind === 'asking') return <WholePage title={t.connection.connecting} />;
  if (state.kind === 'out') {
    return (
      <SendContext value={asks}>
        <SignIn onEnter={enter} told={null} />
      </SendContext>
    );
  }
  const { session } = state;
  return (
    <SendContext value={asks}>
      <KeptPage
        person={session.user.id}
        {...{ stayed }}
        ended={state.ended}
        card={<SignIn onEnter={enter} told={t.connection.signedOut} />}
      >
        <SendContext value={state.ended ? heldSend : send}>
          <SecondFactorFirst session={session} onDone={again} onSignOut={signOut}>
            <Workplace session={session} {...{ hasJustEntered }} onSignOut={signOut} />
          </SecondFactorFirst>
        </SendContext>
      </KeptPage>
    </SendContext>
  );
}
