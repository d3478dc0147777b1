import { minutesSeconds } from '@talon/shared/locale/format.ts';
import type { DoneItem } from '@talon/shared/views/window-view.ts';
import {
  CircleCheck,
  CirclePause,
  CircleX,
  ClockAlert,
  CornerUpRight,
  RotateCcw,
  UserX,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { canUndo } from '../undo/can-undo.ts';

/** The last visits of this operator, and the way to take the latest back. */
export function DoneCard({ rows }: { readonly rows: number }): ReactElement {
  const { t, view, now, act } = useDesk();
  const done = view.done.slice(0, rows);
  return (
    <section className="card last">
      <header>
        <h2>{t.done.title}</h2>
        <button
          type="button"
          className="lnk"
          disabled={!canUndo(view.undo, now)}
          onClick={() => act('undo')}
        >
          <RotateCcw className="i" size={16} strokeWidth={2} />
          {t.done.back}
        </button>
      </header>
      {done.length === 0 ? <p className="none">{t.done.nothing}</p> : null}
      <ul>
        {done.map((item) => (
          <li key={`${item.id}.${item.at}`}>
            <DoneRow item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const icons = {
  completed: CircleCheck,
  no_show: UserX,
  cancelled: CircleX,
  transferred: CornerUpRight,
  parked: CirclePause,
} satisfies Record<DoneItem['state'], typeof CircleCheck>;

function DoneRow({ item }: { readonly item: DoneItem }): ReactElement {
  const { t, local } = useDesk();
  const Icon = icons[item.state];
  const over = item.serviceMs !== null && item.serviceMs > item.plannedMs;
  return (
    <>
      <span className="tn">{item.number}</span>
      <span>{local(item.service)}</span>
      <span className={over ? 'num over' : 'num'}>
        {over ? (
          <ClockAlert className="i" size={16} strokeWidth={2.2} aria-label={t.queue.over} />
        ) : null}
        {item.serviceMs === null ? '' : minutesSeconds(item.serviceMs)}
      </span>
      <span className={item.state === 'completed' ? 'ok' : 'faint'}>
        <Icon className="i" size={16} strokeWidth={2} />
        {t.done[item.state]}
      </span>
    </>
  );
}
