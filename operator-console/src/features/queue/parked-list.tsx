import type { ParkedItem } from '@talon/shared/views/window-view.ts';
import { CirclePause } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';

/** Tickets set aside; a free window may call one back before its time. */
export function ParkedList(): ReactElement | null {
  const { t, view, mode } = useDesk();
  if (view.parked.length === 0) return null;
  return (
    <section className="post" aria-label={t.queue.parked}>
      <h3>
        <CirclePause className="i" size={16} strokeWidth={2} />
        {t.queue.parked} <b className="num">{view.parked.length}</b>
        {mode === 'idle' || mode === 'empty' ? <kbd className="kbd">F7</kbd> : null}
      </h3>
      <ul>
        {view.parked.map((item) => (
          <li key={item.id}>
            <Parked item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parked({ item }: { readonly item: ParkedItem }): ReactElement {
  const { t, view, mode, centre, commands, time } = useDesk();
  const reasons: Readonly<Record<string, string>> = t.park.reasons;
  const facts = (
    <>
      <span className="tn">{item.number}</span>
      <span>{reasons[item.reason] ?? t.park.reasons.other}</span>
      <b className="num">{t.until(time(item.until))}</b>
    </>
  );
  const free = mode === 'idle' || mode === 'empty';
  if (!free) return <div className="pk">{facts}</div>;
  const path = `/centres/${centre}/tickets/${item.id}/unpark`;
  return (
    <button
      type="button"
      className="pk"
      aria-label={`${t.queue.callBack} ${item.number}`}
      onClick={() => void commands.ask('unpark', path, { windowId: view.id })}
    >
      {facts}
      <span className="go">{t.queue.callBack}</span>
    </button>
  );
}
