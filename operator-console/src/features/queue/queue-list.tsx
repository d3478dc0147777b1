import type { QueueItem } from '@talon/shared/views/window-view.ts';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { QueueRow } from './queue-row.tsx';

export interface QueueListProps {
  readonly items: readonly QueueItem[];
  /** All who wait; the list holds the first of them. */
  readonly count: number;
  /** The first one is the next of this window. */
  readonly nextFirst: boolean;
}

/** Tickets in the order they would be called. */
export function QueueList({ items, count, nextFirst }: QueueListProps): ReactElement {
  const { t } = useDesk();
  return (
    <ul className="ql">
      {items.map((item, index) => (
        <QueueRow key={item.id} item={item} first={nextFirst && index === 0} />
      ))}
      {count > items.length ? <li className="rest">{t.queue.more(count - items.length)}</li> : null}
    </ul>
  );
}
