import type { DayEventType } from '@talon/shared/domain/day/events.ts';

/** An event as it was written: JSON of some shape that its type once had. */
export type WrittenEvent = Readonly<Record<string, unknown>>;

/** Lifts an event from one shape of its type to the next. Pure; must accept all that was written. */
export type Upcaster = (written: WrittenEvent) => WrittenEvent;

export type Upcasters = Readonly<Record<DayEventType, readonly Upcaster[]>>;

/**
 * The history of shapes. An event that was written is never changed: when a type gets another
 * shape, the function that lifts the old one is added at the end of its list, and a line of the
 * new shape to `golden/`. The n-th function lifts shape n to n + 1.
 */
export const upcasters: Upcasters = {
  day_opened: [],
  settings_applied: [],
  ticket_issued: [],
  consultation_given: [],
  service_added: [],
  ticket_rerouted: [nobodySaidWhy('reason')],
  window_armed: [],
  window_disarmed: [],
  ticket_called: [nobodySaidWhy('because')],
  ticket_recalled: [],
  service_started: [],
  service_finished: [],
  service_continued: [],
  leg_queued: [],
  ticket_completed: [],
  ticket_missed: [],
  ticket_reinstated: [],
  ticket_returned: [],
  ticket_transferred: [nobodySaidWhy('reason')],
  ticket_parked: [],
  ticket_unparked: [],
  ticket_fell_back: [],
  ticket_cancelled: [],
  ticket_expired: [],
  ticket_unclosed: [],
  ticket_moved: [],
  priority_withdrawn: [nobodySaidWhy('reason')],
  window_opened: [],
  window_closed: [],
  break_started: [],
  break_changed: [],
  break_ended: [],
  profile_changed: [],
  queue_paused: [],
  queue_resumed: [],
  action_undone: [],
  day_closed: [],
};

/** Written before people were asked why. */
function nobodySaidWhy(field: 'reason' | 'because'): Upcaster {
  return (written) => ({ ...written, [field]: null });
}

/** The shape in which events of a type are written today; the first is 1. */
export function currentShape(registry: Upcasters, type: DayEventType): number {
  return registry[type].length + 1;
}

/** Lifts an event to the shape of today; null when its type or shape is not known here. */
export function upcast(
  registry: Upcasters,
  type: string,
  shape: number,
  written: WrittenEvent,
): WrittenEvent | null {
  if (!isKnownType(registry, type)) return null;
  if (shape < 1 || shape > currentShape(registry, type)) return null;
  let lifted = written;
  for (const lift of registry[type].slice(shape - 1)) lifted = lift(lifted);
  return lifted;
}

function isKnownType(registry: Upcasters, type: string): type is DayEventType {
  return Object.hasOwn(registry, type);
}
