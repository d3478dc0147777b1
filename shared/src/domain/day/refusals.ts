import type {
  OperatorId,
  PauseReason,
  ServiceId,
  TicketId,
  TicketState,
  WindowId,
} from '../words.ts';

/** Every expected «no» of a day. Sentences for people live in `locale`, HTTP codes in the shell. */
interface Refusals {
  day_not_open: object;
  day_already_open: object;
  day_closed: object;
  centre_closed: { readonly opensAt: number | null };
  queue_paused: { readonly reason: PauseReason };
  not_paused: object;
  unknown_service: { readonly service: ServiceId };
  unknown_window: { readonly window: WindowId };
  unknown_ticket: { readonly ticket: TicketId };
  ticket_exists: { readonly ticket: TicketId };
  no_service: object;
  service_repeated: { readonly service: ServiceId };
  purpose_required: { readonly service: ServiceId };
  purpose_not_offered: { readonly service: ServiceId };
  service_limit_reached: { readonly service: ServiceId; readonly limit: number };
  day_limit_reached: { readonly limit: number };
  appointment_used: { readonly appointment: string };
  priority_not_remote: object;
  window_closed: object;
  window_on_break: object;
  window_not_on_break: object;
  window_open: { readonly operator: OperatorId };
  window_taken: { readonly operator: OperatorId };
  operator_elsewhere: { readonly window: WindowId };
  window_busy: { readonly ticket: TicketId };
  window_empty: object;
  window_armed: object;
  window_not_armed: object;
  not_called: { readonly state: TicketState };
  not_serving: { readonly state: TicketState };
  not_waiting: { readonly state: TicketState };
  not_parked: { readonly state: TicketState };
  not_no_show: { readonly state: TicketState };
  wrong_ticket: { readonly ticket: TicketId };
  not_due: object;
  reinstate_too_late: object;
  reinstated_before: object;
  already_called: object;
  parked_elsewhere: { readonly window: WindowId };
  minutes_out_of_range: { readonly most: number };
  target_not_open: object;
  same_window: object;
  not_same_line: object;
  not_priority: object;
  nobody_to_let_pass: object;
  nothing_to_undo: object;
  undo_too_late: object;
  undo_touched: object;
  settings_of_other_day: object;
  letter_changed: { readonly letter: string };
  bad_profile: { readonly service: ServiceId };
}

export type RefusalCode = keyof Refusals;
export type Refusal = {
  [Code in RefusalCode]: { readonly code: Code } & Refusals[Code];
}[RefusalCode];
