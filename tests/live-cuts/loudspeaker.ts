import { streamOf } from '@talon/display-board/src/features/calls/call-keeper.ts';
import type { ShownCalls } from '@talon/display-board/src/features/calls/call-queue.ts';
import { createSpeaker, type Saying } from '@talon/display-board/src/features/voice/speaker.ts';
import { tellSpeaker } from '@talon/display-board/src/features/voice/tell-speaker.ts';
import { after } from '@talon/shared/client/after.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';

/** A call was said. Times are of the wall clock; Infinity = it goes on. */
export interface Said {
  readonly call: Saying['call'];
  readonly from: number;
  until: number;
}

/** How long words take, ms: a chime and some four seconds, less in a rush. */
const lengths = { full: 5000, short: 4000, shortest: 2500 } as const;

export interface Loudspeaker {
  readonly said: readonly Said[];
  /** What the page has and shows now, as the board's own effects tell it. */
  readonly tell: (view: BoardView | null, shown: ShownCalls, isOffline: boolean) => void;
  readonly close: () => void;
}

/** The speaker of a page, with silence of the right length instead of sound. */
export function openLoudspeaker(now: () => number): Loudspeaker {
  const said: Said[] = [];
  let isClosed = false;
  let stream: string | null = null;
  const speaker = createSpeaker({
    now,
    after,
    wishes: () => ({ chime: true, second: null }),
    play: ({ call, form }, done) => {
      if (isClosed) return;
      const entry: Said = { call, from: Date.now(), until: Number.POSITIVE_INFINITY };
      said.push(entry);
      after(lengths[form], () => {
        if (isClosed) return;
        entry.until = Date.now();
        done();
      });
    },
  });
  return {
    said,
    tell: (view, shown, isOffline) => {
      if (isClosed) return;
      const next = view === null ? stream : streamOf(view);
      if (next !== stream) speaker.restart();
      stream = next;
      if (isOffline) speaker.lose();
      else speaker.find();
      if (view !== null) tellSpeaker(speaker, { view, shown, quiet: isOffline });
    },
    close: () => {
      isClosed = true;
    },
  };
}
