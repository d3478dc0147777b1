import { CirclePause, DoorClosed } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from './desk-context.ts';
import { closedWords } from './opening.ts';

/** A paused queue or a closed hall, above everything else. */
export function HallNotice(): ReactElement | null {
  const { t, language, view, now } = useDesk();
  const { state, pause, opensAt } = view.hall;
  if (state === 'open') return null;
  const pauses: Readonly<Record<string, string>> = t.queuePaused;
  const { timeZone } = view;
  const closed = closedWords(t.closedHall, { language, timeZone, opensAt, now });
  const Icon = state === 'paused' ? CirclePause : DoorClosed;
  return (
    <p className="hall" role="status">
      <Icon className="i" size={22} strokeWidth={2} />
      <span>{state === 'paused' ? (pauses[pause ?? 'other'] ?? t.queuePaused.other) : closed}</span>
    </p>
  );
}
