import { LiveContext } from '@talon/shared/client/live-view.ts';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { emptyFixture } from '../../preview/board-fixtures.ts';
import { fakeLive } from '../../preview/fake-live.ts';
import { BoardScreen, landscape } from '../hall/board-screen.tsx';

const texts = boardTexts.uk;

function drawn(view: BoardView, heard = false): string {
  return renderToStaticMarkup(
    <LiveContext value={fakeLive(0)}>
      <BoardScreen
        view={view}
        shown={{ hero: null, look: 'rest', rows: [], behind: 0, heard }}
        language="uk"
        offlineSince={null}
        panel={landscape}
      />
    </LiveContext>,
  );
}

test('only a board that has called nobody today says that there were no calls', () => {
  expect(drawn(emptyFixture)).toContain(texts.noCallsYet);
  const later = drawn({ ...emptyFixture, calledToday: true });
  expect(later).toContain(texts.nobodyCalled);
  expect(later).not.toContain(texts.noCallsYet);
});

test('a call that was shown and undone was a call to those who read it', () => {
  expect(drawn(emptyFixture, true)).toContain(texts.nobodyCalled);
});

test('with no window open the morning says «not yet», the rest of the day does not', () => {
  const view = { ...emptyFixture, windows: [] };
  expect(drawn(view)).toContain(texts.noOpenWindows);
  expect(drawn({ ...view, calledToday: true })).toContain(texts.noWindowNow);
});
