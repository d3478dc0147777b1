import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';

export const isPaused = (view: TicketView): boolean => view.hall.state === 'paused';

/** Visits with a place or a call that the pause keeps. */
const kept: ReadonlySet<TicketView['state']> = new Set(['waiting', 'called', 'parked']);

/** What a pause means to this visitor: an alarm to everybody, others to those whom it keeps. */
export function pauseLine(view: TicketView, texts: VisitorTexts): string | null {
  if (!isPaused(view)) return null;
  if (view.hall.pause !== 'air_raid') return kept.has(view.state) ? texts.paused : null;
  return kept.has(view.state) ? texts.pausedAlarm : texts.alarm;
}

/** What is said of an alarm, whatever is being read; of other pauses nothing is so urgent. */
export function alarmSpoken(view: TicketView, language: Language, texts: VisitorTexts): string {
  if (!isPaused(view) || view.hall.pause !== 'air_raid') return '';
  const { shelter } = view.hall;
  const where = shelter === undefined ? [] : [shelter.way[language], shelter.place[language]];
  return [pauseLine(view, texts), ...where].filter(Boolean).join('. ');
}
