import type { DayEvent, DayEventOf } from '@talon/shared/domain/day/events.ts';
import type { OperatorId, TicketId, WindowId } from '@talon/shared/domain/words.ts';

/** A visitor called to a window or served there, without a break between; queue time. */
export interface Hold {
  readonly window: WindowId;
  readonly employee: OperatorId;
  readonly from: number;
  /** null: still held. */
  readonly until: number | null;
}

/** Whom each window was held for, by who worked at it: a visit may be called to several of them. */
export interface HoldBook {
  readonly apply: (event: DayEvent, now: number) => void;
  readonly holds: () => readonly Hold[];
}

type OneHold = { -readonly [Key in keyof Hold]: Hold[Key] } & {
  /** What ended it, where a window may take that back. */
  endedBy: Undoable | null;
};
type Undoable = DayEventOf<'action_undone'>['undid'];

/** After these a window that had the ticket has it no longer, and how it may be given back. */
const releases: Readonly<Partial<Record<DayEvent['type'], Undoable | null>>> = {
  ticket_returned: null,
  ticket_transferred: null,
  ticket_parked: null,
  ticket_missed: 'no_show',
  service_finished: 'finish',
  ticket_cancelled: null,
  ticket_expired: null,
  ticket_unclosed: null,
};

export function createHoldBook(): HoldBook {
  const byTicket = new Map<TicketId, OneHold[]>();
  const holdsOf = (ticket: TicketId): OneHold[] => {
    const known = byTicket.get(ticket) ?? [];
    byTicket.set(ticket, known);
    return known;
  };
  const apply = (event: DayEvent, now: number): void => {
    if (!('ticket' in event) || event.ticket === null) return;
    const holds = holdsOf(event.ticket);
    const last = holds.at(-1);
    const begin = (window: WindowId, employee: OperatorId) =>
      void holds.push({ window, employee, from: now, until: null, endedBy: null });
    if (event.type === 'ticket_called') begin(event.window, event.operator);
    if (event.type === 'service_continued' && last !== undefined) {
      begin(last.window, last.employee);
    }
    if (event.type === 'action_undone') takeBack(holds, event.undid);
    const endedBy = releases[event.type];
    if (endedBy === undefined || last === undefined || last.until !== null) return;
    Object.assign(last, { until: now, endedBy });
  };
  return { apply, holds: () => [...byTicket.values()].flat() };
}

/** A call taken back held nobody; a finish or a no-show taken back did not end what it ended. */
function takeBack(holds: OneHold[], undid: Undoable): void {
  if (undid === 'call') holds.pop();
  if (undid !== 'finish' && undid !== 'no_show') return;
  const at = holds.findLastIndex(({ endedBy }) => endedBy === undid);
  const ended = holds[at];
  if (ended === undefined) return;
  holds.length = at + 1;
  Object.assign(ended, { until: null, endedBy: null });
}
