import type { QueueItem } from '@talon/shared/views/window-view.ts';
import { CalendarCheck, Clock, ClockAlert, HeartHandshake, Reply } from 'lucide-react';
import type { ReactElement } from 'react';
import { Primary } from '../../parts/primary.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { levelOf, minutesOf } from '../desk/span.ts';
import { numberLook } from '../visit/number-look.ts';
import { FreeActions } from './free-actions.tsx';

/** A free window with people waiting: who is next, and the one key that calls. */
export function IdleCard({ next }: { readonly next: QueueItem }): ReactElement {
  const { t, local, view, act } = useDesk();
  const [service] = next.services;
  return (
    <section className="card idle">
      <div className="nx">
        <p className="lab">{t.idle.next}</p>
        <div className="nl">
          <p className={numberLook(next.number)}>{next.number}</p>
          <div>
            <h1>{service === undefined ? '' : local(service)}</h1>
            <p className="nm">
              <ClassChip item={next} />
              <WaitChip item={next} />
            </p>
          </div>
        </div>
      </div>
      <Primary
        look="big"
        label={t.idle.call}
        disabled={view.hall.state === 'paused'}
        onPress={() => act('primary')}
      />
      <FreeActions />
    </section>
  );
}

/** The class in a word. Never the reason of a priority. */
function ClassChip({ item }: { readonly item: QueueItem }): ReactElement | null {
  const { t, time } = useDesk();
  if (item.directed) {
    return (
      <span className="chip info">
        <Reply className="i" size={15} strokeWidth={2} />
        {t.queue.directed}
      </span>
    );
  }
  if (item.priority === 'ordinary') return null;
  const appointment = item.priority === 'appointment';
  const Icon = appointment ? CalendarCheck : HeartHandshake;
  const booked = appointment && item.bookedFor !== null ? t.booked(time(item.bookedFor)) : null;
  return (
    <span className="chip info">
      {item.priority === 'returning' ? null : <Icon className="i" size={15} strokeWidth={2} />}
      {booked ?? t.priority[item.priority]}
    </span>
  );
}

const looks = { calm: 'chip', near: 'chip warn', over: 'chip bad' };

function WaitChip({ item }: { readonly item: QueueItem }): ReactElement {
  const { t, more } = useDesk();
  const waited = item.waitedMs + more;
  const level = levelOf(waited, item.targetMs);
  const Icon = level === 'over' ? ClockAlert : Clock;
  return (
    <span className={looks[level]}>
      <Icon className="i" size={15} strokeWidth={2} />
      {t.idle.waits(minutesOf(waited), minutesOf(item.targetMs))}
    </span>
  );
}
