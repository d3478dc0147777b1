import type { DayEvent, DayEventType } from '@talon/shared/domain/day/events.ts';
import type { RoomAddress, RoomKind } from './room-name.ts';

/** At most ten views a second to a room. */
export const quickMs = 100;
/** A waiting visitor's place, which half the hall moves, at most every two seconds. */
export const slowMs = 2000;

const all: readonly RoomKind[] = ['board', 'sign', 'menu', 'ticket', 'window', 'hall'];
/** Who works at a desk changes what is told there. */
const allAndDesks: readonly RoomKind[] = [...all, 'desk'];
/** The queue moved. */
const queue: readonly RoomKind[] = ['board', 'menu', 'ticket', 'window', 'hall'];
/** What happens between a window and its visitor. */
const visit: readonly RoomKind[] = ['board', 'sign', 'ticket', 'window', 'hall'];

/** Which rooms an event can matter to. Whether it does is seen when the view comes out the same. */
const concerned = {
  day_opened: all,
  settings_applied: all,
  ticket_issued: queue,
  consultation_given: [],
  service_added: queue,
  ticket_rerouted: queue,
  window_armed: ['window'],
  window_disarmed: ['window'],
  ticket_called: all,
  ticket_recalled: visit,
  service_started: visit,
  service_finished: visit,
  service_continued: visit,
  leg_queued: all,
  ticket_completed: all,
  ticket_missed: all,
  ticket_reinstated: queue,
  ticket_returned: all,
  ticket_transferred: all,
  ticket_parked: all,
  ticket_unparked: queue,
  ticket_fell_back: queue,
  ticket_cancelled: all,
  ticket_expired: all,
  ticket_unclosed: all,
  ticket_moved: queue,
  priority_withdrawn: queue,
  window_opened: allAndDesks,
  window_closed: allAndDesks,
  break_started: all,
  break_changed: all,
  break_ended: all,
  profile_changed: all,
  queue_paused: all,
  queue_resumed: all,
  action_undone: all,
  day_closed: all,
} as const satisfies Record<DayEventType, readonly RoomKind[]>;

/** How soon a room is to hear of an event, ms; null: it cannot matter there. */
export function gapFor(room: RoomAddress, event: DayEvent): number | null {
  const kinds: readonly RoomKind[] = concerned[event.type];
  if (!kinds.includes(room.kind)) return null;
  switch (room.kind) {
    case 'sign':
      return othersMatter(event) || !('window' in event) || event.window === room.window
        ? quickMs
        : null;
    case 'ticket':
      return 'ticket' in event && event.ticket === room.ticket ? quickMs : slowMs;
    case 'board':
    case 'menu':
    case 'window':
    case 'device':
    case 'devices':
    case 'printer':
    case 'help':
    case 'hall':
    case 'desk':
      return quickMs;
    default:
      return room satisfies never;
  }
}

/** What other windows serve stands on a sign: whether it opens or closes changes each of them. */
function othersMatter({ type }: DayEvent): boolean {
  return (
    type === 'window_opened' ||
    type === 'window_closed' ||
    type === 'break_started' ||
    type === 'break_changed' ||
    type === 'break_ended' ||
    type === 'profile_changed' ||
    type === 'action_undone'
  );
}
