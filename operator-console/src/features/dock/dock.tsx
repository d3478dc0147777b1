import { Gate } from '@talon/shared/client/gate.tsx';
import { ClockAlert, Maximize2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { ScrollBox } from '../../parts/scroll-box.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { HallNotice } from '../desk/hall-notice.tsx';
import { overTarget } from '../desk/span.ts';
import { HelpNotice } from '../help/help-notice.tsx';
import { SupervisorNotice } from '../message/supervisor-notice.tsx';
import { QueueList } from '../queue/queue-list.tsx';
import { Notices } from '../undo/notices.tsx';
import { NoteKeeper } from '../visit/note-keeper.tsx';
import type { Marked } from '../visit/outcome.ts';
import { DockActions } from './dock-actions.tsx';
import { DockStatus } from './dock-status.tsx';
import { DockVisit } from './dock-visit.tsx';

export interface DockProps {
  /** Of the visit in hand, while nothing else shows and keeps it. */
  readonly marked: Marked | null;
  /** Absent: the window is narrow by itself. */
  readonly onExpand: (() => void) | null;
  readonly onSignOut: () => void;
}

/** The desk in the same order, narrow. */
export function Dock({ marked, onExpand, onSignOut }: DockProps): ReactElement {
  const { t, view, centre, now, time } = useDesk();
  return (
    <div className="dock">
      <header className="k-t">
        <Gate sign={view.number} size={36} />
        <DockStatus onSignOut={onSignOut} />
        <time className="d">{time(now)}</time>
        {onExpand === null ? null : (
          <button type="button" className="ib" aria-label={t.header.undock} onClick={onExpand}>
            <Maximize2 className="i" size={18} strokeWidth={2} />
          </button>
        )}
      </header>
      <div>
        <HallNotice />
        <SupervisorNotice />
        <HelpNotice centre={centre} />
      </div>
      <DockVisit />
      <DockActions />
      {marked === null || view.ticket?.state !== 'serving' ? null : (
        <NoteKeeper key={marked.ticket} ticket={marked.ticket} typed={marked.note} />
      )}
      <DockQueue />
      <Notices />
    </div>
  );
}

function DockQueue(): ReactElement {
  const { t, view, mode, more } = useDesk();
  const over = overTarget(view.mine, more);
  return (
    <section className="dq" aria-label={t.queue.myQueue}>
      <h2>
        {t.queue.myQueue} <b className="num">{view.mineCount}</b>
        {over === 0 ? null : (
          <span className="chip bad">
            <ClockAlert className="i" size={14} strokeWidth={2.2} />
            {t.queue.overCount(over)}
          </span>
        )}
      </h2>
      {view.mineCount === 0 ? <p className="none">{t.queue.nobody}</p> : null}
      <ScrollBox label={t.queue.myQueue}>
        <QueueList items={view.mine} count={view.mineCount} nextFirst={mode !== 'break'} />
      </ScrollBox>
    </section>
  );
}
