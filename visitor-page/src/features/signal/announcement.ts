import type { TicketView } from '@talon/shared/views/ticket-view.ts';

/** What rings anew: each window, repeat and time of a call. In a pause nobody is to come. */
export function announcementOf(view: TicketView | null): string | null {
  if (view?.state !== 'called' || view.hall.state === 'paused') return null;
  return `${view.window?.number}/${view.repeat}/${view.calledAt}`;
}
