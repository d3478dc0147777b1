import type { BoardCall, BoardView } from '@talon/shared/views/board-view.ts';
import { isWithdrawn, type ShownCalls } from '../calls/call-queue.ts';
import type { Speaker, SpokenCall } from './speaker.ts';

export interface ToldBoard {
  readonly view: Pick<BoardView, 'calls'>;
  /** The calls as the board shows them: what turns yellow is said. */
  readonly shown: Pick<ShownCalls, 'hero' | 'look' | 'behind'>;
  /** Without its connection and in a pause a board says nothing new. */
  readonly quiet: boolean;
}

function spoken(call: BoardCall): SpokenCall {
  const { id, repeat, number, window, language, at, way } = call;
  return { id, repeat, number, window, language, at, floor: way.floor };
}

/** Tells a speaker, which knows what it has said, of what the board shows. */
export function tellSpeaker(speaker: Speaker, { view, shown, quiet }: ToldBoard): void {
  const { hero, look, behind } = shown;
  speaker.withdraw((call) => isWithdrawn(call, view.calls));
  // What is shown may still be of the view before this one, or of another zone.
  if (hero === null || look === 'rest' || isWithdrawn(hero, view.calls)) return;
  if (!quiet) speaker.announce(spoken(hero), behind);
}
