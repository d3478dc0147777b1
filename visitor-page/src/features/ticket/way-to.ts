import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';

/** How one gets to the window; its floor where nobody has said it. */
export function wayTo(
  { way, floor }: NonNullable<TicketView['window']>,
  language: Language,
  texts: VisitorTexts,
): string {
  return way[language] === '' ? texts.floor(floor) : way[language];
}
