import { recoverFrom } from '@talon/shared/client/device/reload.ts';
import { connectLive } from '@talon/shared/client/live-connection.ts';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import { CircleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Params, readParams } from './params.ts';
import { NoticePage, ScreenPage } from './screen-page.tsx';
import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import './frame.css';

function mount(content: ReactElement): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('no #root');
  createRoot(root, { onUncaughtError: (fault) => recoverFrom(fault) }).render(content);
}

interface Room {
  readonly room: string;
  readonly token: string | null;
  readonly params: Params;
  readonly onRefused: (code: string) => void;
}

/** Starts the page of a board or sign from its address. */
export function start(kind: 'board' | 'sign', draw: (room: Room) => ReactNode): void {
  const params = readParams(window.location.search);
  document.documentElement.dataset.theme = params?.theme ?? 'dark';
  if (params === null) {
    mount(<NoticePage note={boardTexts.uk.badAddress} icon={CircleAlert} />);
    return;
  }
  mount(
    <ScreenPage kind={kind} params={params} live={connectLive()}>
      {(room, token, onRefused) => draw({ room, token, params, onRefused })}
    </ScreenPage>,
  );
}
