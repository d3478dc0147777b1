import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { isPaused, pauseLine } from './pause.ts';

/** Three before you and a quarter of an hour at most: time to be back in the hall. */
function isSoon(view: TicketView, ahead: number): boolean {
  if (view.hall.state !== 'open' || view.servedBy.length === 0) return false;
  return ahead === 0 || (ahead <= 3 && (view.waitMinutes?.low ?? 0) <= 15);
}

/** What goes on now; of a page without a connection only what still holds. */
export function liveLine(view: TicketView, texts: VisitorTexts, isLive: boolean): string | null {
  const ahead = view.ahead ?? 0;
  if (isSoon(view, ahead)) return texts.soon(ahead);
  if (isPaused(view)) return pauseLine(view, texts);
  if (!isLive) return null;
  const [first, ...others] = view.servedBy;
  if (first === undefined) return texts.liveNone;
  return others.length === 0 ? texts.liveOne(String(first)) : texts.live(view.servedBy.join(', '));
}
