import type { QueueItem } from '@talon/shared/views/window-view.ts';
import { CalendarCheck, Clock, ClockAlert, HeartHandshake, Reply } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { type Level, levelOf, minutesOf } from '../desk/span.ts';

export interface QueueRowProps {
  readonly item: QueueItem;
  /** Would be called by the next press. */
  readonly first: boolean;
}

export function QueueRow({ item, first }: QueueRowProps): ReactElement {
  const { local, more } = useDesk();
  const waited = item.waitedMs + more;
  const level = levelOf(waited, item.targetMs);
  const [service] = item.services;
  return (
    <li className={[level, first ? 'first' : ''].join(' ')}>
      <span className="tn">{item.number}</span>
      <span className="qs">
        <b>{service === undefined ? '' : local(service)}</b>
        <Apart item={item} />
      </span>
      <Wait level={level} minutes={minutesOf(waited)} />
    </li>
  );
}

/** What sets the ticket apart from the ordinary line the heading speaks of. */
function Apart({ item }: { readonly item: QueueItem }): ReactElement {
  const { t, view } = useDesk();
  return (
    <span className="qa">
      <Standing item={item} />
      {item.targetMs === view.targetMs ? null : (
        <small>{t.visit.target(t.minutes(minutesOf(item.targetMs)))}</small>
      )}
    </span>
  );
}

/** Why the ticket stands out of the ordinary line. Never the reason of a priority. */
function Standing({ item }: { readonly item: QueueItem }): ReactElement | null {
  const { t, time } = useDesk();
  if (item.directed) {
    return (
      <em>
        <Reply className="i" size={13} strokeWidth={2.2} />
        {t.queue.directed}
      </em>
    );
  }
  if (item.priority === 'legal') {
    return (
      <em>
        <HeartHandshake className="i" size={13} strokeWidth={2.2} />
        {t.queue.priority}
      </em>
    );
  }
  if (item.priority === 'appointment') {
    return (
      <em>
        <CalendarCheck className="i" size={13} strokeWidth={2.2} />
        {item.bookedFor === null ? t.priority.appointment : t.booked(time(item.bookedFor))}
      </em>
    );
  }
  if (item.priority === 'returning') return <em>{t.queue.returning}</em>;
  return null;
}

interface WaitProps {
  readonly level: Level;
  readonly minutes: number;
}

function Wait({ level, minutes }: WaitProps): ReactElement {
  const { t } = useDesk();
  return (
    <span className="qw num">
      {level === 'near' ? (
        <Clock className="i" size={15} strokeWidth={2.2} aria-label={t.queue.near} />
      ) : null}
      {level === 'over' ? (
        <ClockAlert className="i" size={15} strokeWidth={2.2} aria-label={t.queue.over} />
      ) : null}
      {t.minutes(minutes)}
    </span>
  );
}
