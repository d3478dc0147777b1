import type { BoardSlide } from '@talon/shared/views/board-view.ts';
import { useEffect, useReducer } from 'react';
import { emptyPlayer, nextTurn, type Player, stepPlayer } from './player.ts';

export interface Playing {
  readonly player: Player;
  /** What became of an element, by its turn. */
  readonly tell: (kind: 'ready' | 'ended' | 'broken', turn: number) => void;
}

/** Feeds the player: the playlist of each view, calls, elements, and one timer for what is due. */
export function usePlayer(slides: readonly BoardSlide[], held: boolean): Playing {
  const [player, send] = useReducer(stepPlayer, emptyPlayer);
  useEffect(() => send({ kind: 'playlist', slides, ms: performance.now() }), [slides]);
  useEffect(() => send({ kind: held ? 'hold' : 'go', ms: performance.now() }), [held]);
  const due = nextTurn(player);
  useEffect(() => {
    if (due === null) return;
    const tick = (): void => send({ kind: 'tick', ms: Math.max(due, performance.now()) });
    const timer = setTimeout(tick, Math.max(0, due - performance.now()));
    return () => clearTimeout(timer);
  }, [due]);
  return { player, tell: (kind, turn) => send({ kind, turn, ms: performance.now() }) };
}
