import { useNow } from '@talon/shared/client/clock.ts';
import { connectLive } from '@talon/shared/client/live-connection.ts';
import { LiveContext, useView } from '@talon/shared/client/live-view.ts';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { DevicesView } from '@talon/shared/views/devices-view.ts';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { SendContext, sender } from '../../app/api.ts';
import { useWindows } from '../../app/resources.ts';
import { useSession } from '../../app/session.ts';
import { useSettings } from '../../app/settings-context.ts';
import { NoticeCard } from '../../pair/notice-card.tsx';
import { PairScreen } from '../../pair/pair-screen.tsx';
import { SignInCard } from '../../pair/sign-in-card.tsx';
import type { DialogName } from './devices-context.ts';
import { DevicesScreen } from './devices-screen.tsx';
import { useDeviceActs } from './use-device-acts.ts';
import { useDeviceTexts } from './use-device-texts.ts';
import { useHistory } from './use-history.ts';

/** For who is signed in as administrator or supervisor: the devices of the centre, live. */
export function DevicesPage(): ReactElement {
  const t = useDeviceTexts();
  const { language } = useSettings();
  const { state, signIn, signOut, ended } = useSession();
  const csrf = state.kind === 'in' ? state.session.csrfToken : null;
  const send = useMemo(() => sender(language, csrf, ended), [language, csrf, ended]);
  useEffect(() => {
    document.title = `Talon: ${t.page}`;
  }, [t]);
  if (state.kind === 'asking') return <Notice title={t.connecting} onSignOut={signOut} />;
  if (state.kind === 'out') {
    return (
      <PairScreen person={null} onSignOut={signOut}>
        <SignInCard ended={state.ended} onEnter={signIn} />
      </PairScreen>
    );
  }
  return (
    <SendContext value={send}>
      <SignedIn session={state.session} onSignOut={signOut} />
    </SendContext>
  );
}

interface SignedInProps {
  readonly session: SessionAnswer;
  readonly onSignOut: () => void;
}

function SignedIn({ session, onSignOut }: SignedInProps): ReactElement {
  const t = useDeviceTexts();
  const [live] = useState(() => connectLive());
  useEffect(() => () => live.close(), [live]);
  const [centre] = session.centres;
  const { user, roles } = session;
  if (!roles.includes('administrator') && !roles.includes('supervisor')) {
    return (
      <Notice
        title={t.forbiddenTitle}
        text={t.forbiddenText(user.name)}
        person={user.name}
        onSignOut={onSignOut}
      />
    );
  }
  if (centre === undefined) {
    return <Notice title={t.noCentre} person={user.name} onSignOut={onSignOut} />;
  }
  return (
    <LiveContext value={live}>
      <AtCentre centre={centre} session={session} onSignOut={onSignOut} />
    </LiveContext>
  );
}

function AtCentre(props: SignedInProps & { readonly centre: string }): ReactElement {
  const { centre, session, onSignOut } = props;
  const t = useDeviceTexts();
  const { view, refused } = useView<DevicesView>(`devices:${centre}`);
  const offlineSince = useOfflineSince();
  const now = useNow(1000);
  const acts = useDeviceActs();
  const [chosenId, choose] = useState<string | null>(null);
  const [dialog, open] = useState<DialogName | null>(null);
  const windows = useWindows(centre).data?.items ?? [];
  const devices = view?.devices ?? [];
  const chosen = devices.find(({ id }) => id === chosenId) ?? devices[0] ?? null;
  const history = useHistory(chosen);
  const person = session.user.name;
  const alerts = view?.alerts.length ?? 0;
  useEffect(() => {
    document.title = alerts === 0 ? `Talon: ${t.page}` : `${t.alerts(alerts)}, ${t.page}`;
  }, [t, alerts]);
  useEffect(() => {
    if (refused === 'client_too_old') window.location.reload();
  }, [refused]);
  if (refused !== null && view === null) {
    return (
      <Notice
        title={t.forbiddenTitle}
        text={t.forbiddenText(person)}
        person={person}
        onSignOut={onSignOut}
      />
    );
  }
  if (view === null) return <Notice title={t.connecting} person={person} onSignOut={onSignOut} />;
  const mayChange = session.roles.includes('administrator');
  const page = { view, now, offlineSince, mayChange, person, chosen, choose, acts, dialog, open };
  return <DevicesScreen page={{ ...page, history, windows, signOut: onSignOut }} />;
}

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly person?: string;
  readonly onSignOut: () => void;
}

function Notice({ title, text = '', person, onSignOut }: NoticeProps): ReactElement {
  const t = useDeviceTexts();
  const way = person === undefined ? {} : { way: { label: t.otherPerson, onPress: onSignOut } };
  return (
    <PairScreen person={person ?? null} onSignOut={onSignOut}>
      <NoticeCard title={title} text={text} {...(text === '' ? {} : way)} />
    </PairScreen>
  );
}
