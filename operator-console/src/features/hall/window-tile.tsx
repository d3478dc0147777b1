import { Gate } from '@talon/shared/client/gate.tsx';
import type { HallWindow } from '@talon/shared/views/hall-view.ts';
import { CircleCheck, CircleSlash, ClockAlert, Coffee, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { type HallTools, useHall } from './hall-context.ts';
import { windowTime } from './window-facts.ts';

const icons: Readonly<Partial<Record<HallWindow['state'], LucideIcon>>> = {
  free: CircleCheck,
  break: Coffee,
  closed: CircleSlash,
};

/** One window: what it does, for whom and for how long; a touch opens what can be done with it. */
export function WindowTile({ window }: { readonly window: HallWindow }): ReactElement {
  const hall = useHall();
  const { t, view, now, more, open } = hall;
  const { state, number, ticket } = window;
  const time = windowTime(window, more, Math.max(0, now - view.at));
  const isQuiet = state === 'break' || state === 'closed';
  const Icon = icons[state];
  return (
    <button
      type="button"
      className={`hl-win ${state} ${time.level}`}
      onClick={() => open({ name: 'window', window: window.id })}
    >
      <Gate sign={number} size={34} {...(isQuiet ? { look: 'soft' } : {})} />
      <span className="hl-wi">
        <span className="hl-ws">
          {Icon === undefined ? null : <Icon className="i" size={14} strokeWidth={2.1} />}
          {t.windows.state[state]}
        </span>
        {ticket === null ? (
          <b className="hl-none num">{restOf(hall, window, time.ms)}</b>
        ) : (
          <b className="tn">{ticket.number}</b>
        )}
      </span>
      {ticket === null ? null : (
        <span className="hl-wf">
          <span className="hl-wb">
            <i style={{ width: `${time.percent ?? 0}%` }} />
          </span>
          <span className="hl-wt num">
            {time.level === 'over' ? (
              <ClockAlert className="i" size={14} strokeWidth={2.3} />
            ) : null}
            {hall.span(time.ms)}
          </span>
        </span>
      )}
    </button>
  );
}

/** Until when it rests, or for how long it has been free. */
function restOf({ t, now, time, span }: HallTools, window: HallWindow, ms: number): string {
  const { state, until } = window;
  if (state === 'free') return span(ms);
  if (state !== 'break') return '';
  if (until === null) return t.windows.openEnded;
  return until < now ? t.windows.late : t.windows.until(time(until));
}
