import { connectLive, type LiveConnection } from '@talon/shared/client/live-connection.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { type ReactElement, useEffect, useState } from 'react';
import { useCommands } from '../features/desk/use-commands.ts';
import { type DockWindow, isDock, openDock } from '../features/dock/dock-window.ts';
import { DockedPage } from '../features/dock/docked-page.tsx';
import type { JustClosed } from '../features/windows/choose-notices.tsx';
import { ChooseWindow } from '../features/windows/choose-window.tsx';
import { WholePage } from '../parts/whole-page.tsx';
import { centreFor, sessionAt } from './chosen-centre.ts';
import { OpenWindow } from './open-window.tsx';
import { useWindows } from './resources.ts';
import { beginsAt, type OfficeWay, officeWay } from './rights.ts';
import { useSettings } from './settings-context.ts';
import { useRenewedLive } from './use-renewed-live.ts';

export interface WorkplaceProps {
  readonly session: SessionAnswer;
  /** Signed in on this very page, and nothing chosen yet. */
  readonly hasJustEntered: boolean;
  readonly onSignOut: () => void;
}

export function Workplace({ session, hasJustEntered, onSignOut }: WorkplaceProps): ReactElement {
  const { t, lastCentre } = useSettings();
  const centre = centreFor(session, lastCentre);
  if (centre === undefined) {
    const button = { label: t.choose.signOut, onPress: onSignOut };
    return <WholePage title={t.choose.noCentre} button={button} />;
  }
  const here = sessionAt(session, centre);
  return <AtCentre key={centre} {...{ centre, hasJustEntered, onSignOut }} session={here} />;
}

interface AtCentreProps extends WorkplaceProps {
  readonly centre: string;
}

/** At the window this person holds, or choosing one; or working in the dock or elsewhere. */
function AtCentre({ centre, session, hasJustEntered, onSignOut }: AtCentreProps): ReactElement {
  const { t } = useSettings();
  const { held, isUntouched, take, leave, closed } = useHeldWindow(centre, session.user.id);
  const commands = useCommands(held ?? '');
  const [dock, setDock] = useState<DockWindow | null>(null);
  const { live, taken } = useOwnConnection(dock === null);
  useRenewedLive(live, session.csrfToken);
  if (taken) {
    const button = { label: t.connection.takeBack, onPress: () => window.location.reload() };
    const { takenTitle, takenText } = t.connection;
    return <WholePage title={takenTitle} text={takenText} button={button} />;
  }
  if (dock !== null) return <DockedPage dock={dock} onBack={() => setDock(null)} />;
  if (live === null || held === undefined) return <WholePage title={t.connection.connecting} />;
  if (held === null) {
    const elsewhere = hasJustEntered && isUntouched ? beginsAt(session) : null;
    if (elsewhere !== null) return <Elsewhere way={elsewhere} />;
    return (
      <ChooseWindow
        {...{ centre, commands, closed, onSignOut }}
        centres={session.centres}
        userName={session.user.name}
        office={officeWay(session)}
        onOpened={take}
      />
    );
  }
  return (
    <LiveContext value={live}>
      <OpenWindow
        {...{ centre, session, onSignOut }}
        id={held}
        docked={isDock()}
        onDock={() => (isDock() ? window.close() : setDock(openDock()))}
        onLeft={leave}
      />
    </LiveContext>
  );
}

/** Reception and whoever runs the centre begin in their part of the office, not at a window. */
function Elsewhere({ way }: { readonly way: OfficeWay }): ReactElement {
  const { t } = useSettings();
  useEffect(() => window.location.replace(way.path), [way]);
  return <WholePage title={t.connection.connecting} />;
}

interface HeldWindow {
  /** Undefined until the server has said. */
  readonly held: string | null | undefined;
  /** No window was opened or left on this page. */
  readonly isUntouched: boolean;
  readonly closed: JustClosed | null;
  readonly take: (id: string) => void;
  readonly leave: (closed: JustClosed | null) => void;
}

/** The window this person holds by the server's word at the start, and by own steps after that. */
function useHeldWindow(centre: string, user: string): HeldWindow {
  const [own, setOwn] = useState<string | null | undefined>(undefined);
  const isMine = (window: WindowItem): boolean => window.operator?.id === user;
  // An open window tells everything of itself: the others are asked for while one is chosen.
  const { data } = useWindows(centre, (all) => typeof own === 'string' || all.some(isMine));
  const windows = data?.items;
  const [closed, setClosed] = useState<JustClosed | null>(null);
  const mine = windows?.find(isMine)?.id ?? null;
  return {
    held: own === undefined ? (windows === undefined ? undefined : mine) : own,
    isUntouched: own === undefined,
    closed,
    take: (id) => {
      setClosed(null);
      setOwn(id);
    },
    leave: (left) => {
      setClosed(left);
      setOwn(null);
    },
  };
}

/** One socket of this page while it works here; it stops when another page takes over. */
function useOwnConnection(wanted: boolean): { live: LiveConnection | null; taken: boolean } {
  const [live, setLive] = useState<LiveConnection | null>(null);
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    if (!wanted || taken) return;
    const connection = connectLive();
    const off = connection.on('taken-over', () => setTaken(true));
    setLive(connection);
    return () => {
      off();
      connection.close();
      setLive(null);
    };
  }, [wanted, taken]);
  return { live, taken };
}
