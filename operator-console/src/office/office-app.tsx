import { connectLive } from '@talon/shared/client/live-connection.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { heldSend, SendContext, sender } from '../app/api.ts';
import { centreFor, centresWith, sessionAt } from '../app/chosen-centre.ts';
import { KeptPage } from '../app/kept-page.tsx';
import { RawContext, rawSender } from '../app/raw.ts';
import { useCentres } from '../app/resources.ts';
import { useSession } from '../app/session.ts';
import { useSettings } from '../app/settings-context.ts';
import { useRenewedLive } from '../app/use-renewed-live.ts';
import { SecondFactorFirst } from '../features/session/second-factor-first.tsx';
import { PairScreen } from '../pair/pair-screen.tsx';
import { SignInCard } from '../pair/sign-in-card.tsx';
import { HallWatch } from './hall-watch.tsx';
import { Notice } from './notice.tsx';
import { OfficeContext } from './office-context.ts';
import { pages } from './pages.ts';
import { type SectionId, sectionAt } from './sections.ts';
import { useOfficeTexts } from './use-office-texts.ts';

/** All sections of the office: who is signed in, and which of them is asked for. */
export function OfficeApp(): ReactElement {
  const t = useOfficeTexts();
  const { language } = useSettings();
  const { state, signIn, signOut, stayed, ended, again } = useSession();
  const csrf = state.kind === 'in' ? state.session.csrfToken : null;
  const send = useMemo(() => sender(language, csrf, ended), [language, csrf, ended]);
  const raw = useMemo(() => rawSender(language, csrf, ended), [language, csrf, ended]);
  if (state.kind === 'asking') return <Notice title={t.connecting} onSignOut={signOut} />;
  const isEnded = state.kind === 'in' && state.ended;
  const card = (
    <PairScreen person={null} onSignOut={signOut}>
      <SignInCard ended={isEnded} onEnter={signIn} words={t.signIn} />
    </PairScreen>
  );
  if (state.kind === 'out') return card;
  const { session } = state;
  return (
    <KeptPage person={session.user.id} {...{ stayed, card }} ended={isEnded}>
      <SendContext value={isEnded ? heldSend : send}>
        <RawContext value={raw}>
          <SecondFactorFirst session={session} onDone={again} onSignOut={signOut}>
            <SignedIn session={session} onSignOut={signOut} />
          </SecondFactorFirst>
        </RawContext>
      </SendContext>
    </KeptPage>
  );
}

interface SignedInProps {
  readonly session: SessionAnswer;
  readonly onSignOut: () => void;
}

function SignedIn({ session, onSignOut }: SignedInProps): ReactElement {
  const t = useOfficeTexts();
  const { language, lastCentre, change } = useSettings();
  const [path] = useLocation();
  const centres = useCentres().data?.items;
  const section = sectionAt(path);
  const { user } = session;
  const id = centreFor(session, lastCentre, section?.roles);
  const { roles } = id === undefined ? session : sessionAt(session, id);
  const named = (other: string) => ({
    id: other,
    name: centres?.find((centre) => centre.id === other)?.name[language] ?? other,
  });
  const notice = { person: user.name, onSignOut };
  useEffect(() => {
    if (section !== null) document.title = `Talon: ${t.pages[section.id]}`;
  }, [t, section]);
  if (section === null || !section.roles.some((role) => roles.includes(role))) {
    const [open] = section === null ? [] : centresWith(session, section.roles).map(named);
    const way = open && {
      label: t.openAt(open.name),
      onPress: () => change({ lastCentre: open.id }),
    };
    const text = t.forbiddenText(user.name);
    return <Notice {...notice} title={t.forbiddenTitle} text={text} {...(way ? { way } : {})} />;
  }
  if (id === undefined) return <Notice {...notice} title={t.noCentre} />;
  const found = centres?.find((centre) => centre.id === id);
  const centre = {
    id,
    name: found?.name[language] ?? '',
    address: found?.address[language] ?? '',
  };
  return (
    <OfficeContext
      value={{
        ...{ centre, person: user, roles, signOut: onSignOut },
        others: session.centres.filter((other) => other !== id).map(named),
        onCentre: (other) => change({ lastCentre: other }),
      }}
    >
      <Live key={id} csrf={session.csrfToken}>
        <HallWatch>
          <LoadedPage key={section.id} id={section.id} />
        </HallWatch>
      </Live>
    </OfficeContext>
  );
}

interface LiveProps {
  /** Of the session that the connection speaks for. */
  readonly csrf: string;
  readonly children: ReactElement;
}

/** One connection for all sections. */
function Live({ csrf, children }: LiveProps): ReactElement {
  const [live] = useState(() => connectLive());
  useEffect(() => () => live.close(), [live]);
  useRenewedLive(live, csrf);
  return <LiveContext value={live}>{children}</LiveContext>;
}

function LoadedPage({ id }: { readonly id: SectionId }): ReactElement | null {
  const t = useOfficeTexts();
  const { data, isError } = useQuery({
    queryKey: ['office-page', id],
    queryFn: async () => ({ Page: await pages[id]() }),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  if (data !== undefined) return <data.Page />;
  if (!isError) return null;
  const way = { label: t.reload, onPress: () => window.location.reload() };
  return <Notice title={t.pageFailed} text={t.pageFailedText} way={way} />;
}
