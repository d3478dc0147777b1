import { LiveContext } from '@talon/shared/client/live-view.ts';
import { type ReactElement, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { hallTime } from './preview/board-fixtures.ts';
import { BoardPreview, boardHours } from './preview/board-preview.tsx';
import { fakeLive } from './preview/fake-live.ts';
import { PairPreview } from './preview/pair-preview.tsx';
import { PreviewIndex } from './preview/preview-index.tsx';
import { SignPreview } from './preview/sign-preview.tsx';
import {
  type BoardState,
  type PairState,
  readHash,
  type SignState,
  type Wanted,
} from './preview/states.ts';
import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import './app/frame.css';
import './features/hall/board.css';
import './features/calls/calls.css';
import './features/media/media.css';
import './features/states/states.css';
import './features/sign/sign.css';
import './preview/preview.css';

function follow(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function Picture({ wanted }: { readonly wanted: Wanted }): ReactElement {
  const { group, state, lang, theme } = wanted;
  const live = useMemo(() => fakeLive(boardHours[state] ?? hallTime('10:47:00')), [state]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = lang;
  }, [theme, lang]);
  return (
    <LiveContext value={live}>
      {group === 'board' ? <BoardPreview state={state as BoardState} lang={lang} /> : null}
      {group === 'sign' ? <SignPreview state={state as SignState} lang={lang} /> : null}
      {group === 'pairing' ? <PairPreview state={state as PairState} lang={lang} /> : null}
    </LiveContext>
  );
}

function Preview(): ReactElement {
  const hash = useSyncExternalStore(follow, () => window.location.hash);
  const wanted = readHash(hash);
  return wanted === null ? <PreviewIndex /> : <Picture key={hash} wanted={wanted} />;
}

const root = document.getElementById('root');
if (root === null) throw new Error('no #root');
createRoot(root).render(<Preview />);
