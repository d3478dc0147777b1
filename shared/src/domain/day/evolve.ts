import type { DayEvent, DayEventOf, DayEventType } from './events.ts';
import { dayClosed, dayOpened, queuePaused, queueResumed, settingsApplied } from './evolve-day.ts';
import { completed, continued, finished, queued, started } from './evolve-serving.ts';
import {
  closed,
  fellBack,
  issued,
  missed,
  parked,
  recalled,
  reinstated,
  relined,
  rerouted,
  returned,
  serviceAdded,
  ticketCalled,
  transferred,
  unparked,
} from './evolve-ticket.ts';
import { undone } from './evolve-undo.ts';
import {
  armed,
  breakChanged,
  breakEnded,
  breakStarted,
  opened,
  profileChanged,
  windowClosed,
} from './evolve-window.ts';
import { noteHallCall } from './hall-calls.ts';
import type { Day } from './state.ts';
import { noteWork } from './workbook.ts';

type Mover<Type extends DayEventType> = (day: Day, event: DayEventOf<Type>) => void;

/** How each kind of fact moves the day. */
const movers = {
  day_opened: dayOpened,
  settings_applied: settingsApplied,
  ticket_issued: issued,
  // It stands in no line; that it happened is in the workbook.
  consultation_given: () => undefined,
  service_added: serviceAdded,
  ticket_rerouted: rerouted,
  window_armed: armed,
  window_disarmed: armed,
  ticket_called: ticketCalled,
  ticket_recalled: recalled,
  service_started: started,
  service_finished: finished,
  service_continued: continued,
  leg_queued: queued,
  ticket_completed: completed,
  ticket_missed: missed,
  ticket_reinstated: reinstated,
  ticket_returned: returned,
  ticket_transferred: transferred,
  ticket_parked: parked,
  ticket_unparked: unparked,
  ticket_fell_back: fellBack,
  ticket_cancelled: (day, event) => closed(day, event, 'cancelled'),
  ticket_expired: (day, event) => closed(day, event, 'expired'),
  ticket_unclosed: (day, event) => closed(day, event, 'unclosed'),
  ticket_moved: relined,
  priority_withdrawn: relined,
  window_opened: opened,
  window_closed: windowClosed,
  break_started: breakStarted,
  break_changed: breakChanged,
  break_ended: breakEnded,
  profile_changed: profileChanged,
  queue_paused: queuePaused,
  queue_resumed: queueResumed,
  action_undone: undone,
  day_closed: dayClosed,
} satisfies { readonly [Type in DayEventType]: Mover<Type> };

/** Moves the day on by one fact, in place: no checks, no clock. O(lines). */
export function evolveDay(day: Day, event: DayEvent): Day {
  // The table pairs each type with its mover, which the compiler cannot follow through the lookup.
  const move = movers[event.type] as (day: Day, event: DayEvent) => void;
  move(day, event);
  noteHallCall(day, event);
  noteWork(day, event);
  day.version += 1;
  day.clock.lastAt = event.at;
  day.commands.add(event.cause);
  return day;
}
