import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { alarmSpoken, isPaused } from './pause.ts';
import { plainOf } from './plain.tsx';
import { wayTo } from './way-to.ts';

/** What a screen reader says by itself. */
export interface Spoken {
  /** At once, whatever is being read: the call, an alarm. */
  readonly now: string;
  /** After what is being read. */
  readonly soon: string;
}

const silent: Spoken = { now: '', soon: '' };

/** A place in the queue is said where it stands; here is what replaces the whole page. */
export function spokenOf(
  view: TicketView | null,
  language: Language,
  texts: VisitorTexts,
  now: number,
): Spoken {
  if (view === null) return silent;
  const alarm = { ...silent, now: alarmSpoken(view, language, texts) };
  if (view.state === 'waiting') return alarm;
  if (view.state !== 'called' || isPaused(view)) {
    const { title, text } = plainOf({ view, language, texts }, view.state, now);
    return { ...alarm, soon: `${title}. ${text}` };
  }
  if (view.window === null) return silent;
  const again = view.repeat > 0 ? `${texts.again}. ` : '';
  const come = texts.comeToWindow(view.window.number);
  return { ...silent, now: `${again}${come}. ${wayTo(view.window, language, texts)}` };
}
