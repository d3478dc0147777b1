import { useView } from '@talon/shared/client/live-view.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { WindowView } from '@talon/shared/views/window-view.ts';
import { type ReactElement, useEffect } from 'react';
import { Desk } from '../features/desk/desk.tsx';
import type { JustClosed } from '../features/windows/choose-notices.tsx';
import { WholePage } from '../parts/whole-page.tsx';
import { meaningOf } from './refused.ts';
import { mayCallChosen, officeWay } from './rights.ts';
import { useSettings } from './settings-context.ts';
import { useAskedSession } from './use-asked-session.ts';

export interface OpenWindowProps {
  readonly id: string;
  readonly centre: string;
  readonly session: SessionAnswer;
  readonly docked: boolean;
  readonly onDock: () => void;
  readonly onLeft: (closed: JustClosed | null) => void;
  readonly onSignOut: () => void;
}

/** The live view of the window that this person holds. */
export function OpenWindow(props: OpenWindowProps): ReactElement {
  const { id, centre, session, docked, onDock, onLeft, onSignOut } = props;
  const { t } = useSettings();
  const { view, refused } = useView<WindowView>(`window:${id}`);
  // A supervisor may close the window: then its operator chooses again.
  const lost = view !== null && view.operator?.id !== session.user.id;
  useEffect(() => {
    if (lost) onLeft(null);
  }, [lost, onLeft]);
  const meaning = meaningOf(refused);
  useAskedSession(refused);
  if (refused === 'client_too_old') {
    const button = { label: t.connection.reload, onPress: () => window.location.reload() };
    const { oldTitle, oldText } = t.connection;
    return <WholePage title={oldTitle} text={oldText} button={button} />;
  }
  if (meaning === 'final') {
    const button = { label: t.connection.chooseOther, onPress: () => onLeft(null) };
    const { refusedTitle, refusedText } = t.connection;
    return <WholePage title={refusedTitle} text={refusedText} button={button} />;
  }
  if (view === null || lost) return <WholePage title={t.connection.connecting} />;
  return (
    <Desk
      isStale={meaning === 'passing'}
      {...{ view, centre, docked, onDock, onSignOut }}
      mayChoose={mayCallChosen(session)}
      office={officeWay(session)}
      onClosed={() => onLeft({ id, number: view.number })}
    />
  );
}
