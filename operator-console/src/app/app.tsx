import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { SecondFactorFirst } from '../features/session/second-factor-first.tsx';
import { SignIn } from '../features/session/sign-in.tsx';
import type { Enter } from '../features/session/use-sign-in.ts';
import { WholePage } from '../parts/whole-page.tsx';
import { SendContext, sender } from './api.ts';
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

function SignedInOrOut(): ReactElement {
  const { t, language } = useSettings();
  const { state, signIn, signOut, ended, again } = useSession();
  const [hasJustEntered, setJustEntered] = useState(false);
  const csrf = state.kind === 'in' ? state.session.csrfToken : null;
  const used = state.kind === 'in';
  const send = useMemo(
    () => sender(language, csrf, used ? ended : () => undefined),
    [language, csrf, used, ended],
  );
  const enter: Enter = async (...given) => {
    const refusal = await signIn(...given);
    if (refusal === null) setJustEntered(true);
    return refusal;
  };
  if (state.kind === 'asking') return <WholePage title={t.connection.connecting} />;
  return (
    <SendContext value={send}>
      {state.kind === 'in' ? (
        <SecondFactorFirst session={state.session} onDone={again} onSignOut={signOut}>
          <Workplace session={state.session} {...{ hasJustEntered }} onSignOut={signOut} />
        </SecondFactorFirst>
      ) : (
        <SignIn onEnter={enter} told={state.ended ? t.connection.signedOut : null} />
      )}
    </SendContext>
  );
}
