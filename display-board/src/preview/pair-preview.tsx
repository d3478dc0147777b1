import type { PairingState } from '@talon/shared/client/pairing/pair.ts';
import { PairingScreen } from '@talon/shared/client/pairing/pairing-screen.tsx';
import { usePanel } from '@talon/shared/client/stage.tsx';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { ReactElement } from 'react';
import { hallTime } from './board-fixtures.ts';
import type { PairState } from './states.ts';

const now = hallTime('10:47:00');
const until = now + (9 * 60 + 42) * 1000;

const pictures = {
  pair: { step: 'showing', code: '482716', until, online: true },
  'pair-asking': { step: 'asking', online: true },
  'pair-no-server': { step: 'asking', online: false },
} satisfies Record<PairState, PairingState>;

export function PairPreview({ state, lang }: { state: PairState; lang: Language }): ReactElement {
  return (
    <PairingScreen
      kind="board"
      state={pictures[state]}
      language={lang}
      now={now}
      panel={usePanel()}
      server="192.168.10.5"
      claimUrl="http://192.168.10.5/pair/"
    />
  );
}
