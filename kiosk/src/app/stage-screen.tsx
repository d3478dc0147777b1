import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { ReactElement } from 'react';
import type { Figures } from '../features/catalogue/catalogue.ts';
import { Rest } from '../features/idle/rest.tsx';
import type { Session } from '../features/session/session.ts';
import { Closed } from '../features/states/closed.tsx';
import { Offline } from '../features/states/offline.tsx';
import { Paused } from '../features/states/paused.tsx';
import { Connecting, TooOld } from '../features/states/plain.tsx';
import type { PrintState } from '../features/ticket/print.ts';
import type { Theme } from './dress.ts';
import { Flow } from './flow.tsx';
import type { StageName } from './stage-of.ts';

export interface StageScreenProps {
  readonly stage: StageName;
  readonly session: Session;
  /** The catalogue in every language known, the shown one first; none until it was fetched. */
  readonly catalogues: readonly MenuAnswer[];
  readonly view: MenuView | null;
  readonly figures: Figures;
  readonly phone: string;
  readonly awaySince: number | null;
  /** The centre's clock, epoch ms. */
  readonly now: number;
  readonly printing: PrintState;
  readonly onRetry: () => void;
  readonly onDone: () => void;
}

/** The ticket and the pause are dark whatever the kiosk's own colours are. */
export function themeOf(stage: StageName, session: Session, base: 'light' | 'dark'): Theme {
  const onTicket = session.screen.at === 'ticket' && session.refused === null;
  return stage === 'paused' || (stage === 'flow' && onTicket) ? 'dark' : base;
}

export function StageScreen(props: StageScreenProps): ReactElement {
  const { stage, catalogues, view, awaySince } = props;
  const [catalogue] = catalogues;
  switch (stage) {
    case 'too_old':
      return <TooOld onReload={() => window.location.reload()} />;
    case 'offline':
      return (
        <Offline since={awaySince} canBrowse={catalogue !== undefined} onRetry={props.onRetry} />
      );
    case 'closed':
      if (view === null) return <Connecting />;
      return <Closed hall={view.hall} week={view.week} phone={props.phone} now={props.now} />;
    case 'paused':
      return view === null ? <Connecting /> : <Paused hall={view.hall} />;
    case 'blind':
    case 'flow':
      return catalogue === undefined ? <Connecting /> : <Flow {...props} catalogue={catalogue} />;
    case 'rest':
      return <Rest view={view} />;
    case 'connecting':
      return <Connecting />;
  }
}
