import { CirclePause, DoorClosed } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from './desk-context.ts';

/** A paused queue or a closed hall, above everything else. */
export function HallNotice(): ReactElement | null {
  const { t, view, time } = useDesk();
  const { state, pause, opensAt } = view.hall;
  if (state === 'open') return null;
  const pauses: Readonly<Record<string, string>> = t.queuePaused;
  const closed = opensAt === null ? t.centreClosedUnknown : t.centreClosed(time(opensAt));
  const Icon = state === 'paused' ? CirclePause : DoorClosed;
  return (
    <p className="hall" role="status">
      <Icon className="i" size={22} strokeWidth={2} />
      {state === 'paused' ? (pauses[pause ?? 'other'] ?? t.queuePaused.other) : closed}
    </p>
  );
}
