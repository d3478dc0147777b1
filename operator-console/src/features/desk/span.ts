import type { QueueItem, WindowView } from '@talon/shared/views/window-view.ts';

/** Clocks stand during a pause of the queue; else they run on from when the view was made. */
export function sinceView(view: Pick<WindowView, 'at' | 'hall'>, now: number): number {
  return view.hall.state === 'paused' ? 0 : Math.max(0, now - view.at);
}

export type Level = 'calm' | 'near' | 'over';

/** Near from 80 % of the target, over once it has passed. */
export function levelOf(ms: number, targetMs: number): Level {
  if (ms > targetMs) return 'over';
  return ms >= targetMs * 0.8 ? 'near' : 'calm';
}

export const minutesOf = (ms: number): number => Math.floor(ms / 60_000);

/** Begun minutes until `end`, never less than one: what is due happens within it. Spans in ms. */
export function minutesLeft(spent: number, end: number): number {
  return Math.max(1, Math.ceil((end - spent) / 60_000));
}

/** How many of these would be over their target after `more` ms. */
export function overTarget(items: readonly QueueItem[], more: number): number {
  return items.filter((item) => levelOf(item.waitedMs + more, item.targetMs) === 'over').length;
}
