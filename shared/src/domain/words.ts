/** The nouns of the queue as types. Ids are opaque strings; times are epoch ms. */
export type Brand<T, Name extends string> = T & { readonly __brand?: Name };

export type CentreId = Brand<string, 'centre'>;
export type ZoneId = Brand<string, 'zone'>;
export type CategoryId = Brand<string, 'category'>;
export type ServiceId = Brand<string, 'service'>;
export type WindowId = Brand<string, 'window'>;
export type OperatorId = Brand<string, 'operator'>;
export type TicketId = Brand<string, 'ticket'>;
export type CommandId = Brand<string, 'command'>;
/** Epoch milliseconds of the wall clock. */
export type Instant = number;
/** Milliseconds of queue time: wall time minus every pause so far. */
export type QueueInstant = number;
/** A calendar date of the centre's time zone, YYYY-MM-DD. */
export type CalendarDate = string;

export const languages = ['uk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

export const purposes = ['consult', 'apply', 'collect'] as const;
export type Purpose = (typeof purposes)[number];

/** Classes a waiting ticket can have. The reason of a legal priority is never known here. */
export const priorityClasses = ['ordinary', 'appointment', 'legal', 'returning'] as const;
export type PriorityClass = (typeof priorityClasses)[number];

export const channels = [
  'kiosk',
  'reception',
  'phone',
  'walk_in',
  'remote',
  'appointment',
] as const;
export type Channel = (typeof channels)[number];

/** Where a question is answered without a ticket. */
export const consultationChannels = ['reception', 'phone'] as const;
export type ConsultationChannel = (typeof consultationChannels)[number];

export const callingModes = ['share', 'ratio', 'strict', 'fifo'] as const;
export type CallingMode = (typeof callingModes)[number];

export const parkReasons = [
  'documents',
  'payment',
  'form',
  'photo',
  'visitor_asked',
  'other',
] as const;
export type ParkReason = (typeof parkReasons)[number];

export const breakReasons = ['rest', 'lunch', 'technical', 'meeting', 'other'] as const;
export type BreakReason = (typeof breakReasons)[number];

export const outcomes = [
  'done',
  'consulted',
  'documents_missing',
  'refused',
  'visitor_left',
  'other',
] as const;
export type Outcome = (typeof outcomes)[number];

export const pauseReasons = ['air_raid', 'evacuation', 'technical', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const cancelReasons = ['visitor', 'duplicate', 'mistake', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** Why staff changed a line or a waiting visit by hand (audited). */
export const staffReasons = ['supervisor', 'mistake', 'other'] as const;
export type StaffReason = (typeof staffReasons)[number];

/** Why the order of a line changed otherwise than by its rules. */
export const moveReasons = ['visitor_let_pass', ...staffReasons] as const;
export type MoveReason = (typeof moveReasons)[number];

/** Why somebody was called out of turn or put first. None of them tells of a person's health. */
export const turnReasons = [
  'visitor_asked',
  'came_back',
  'colleague_asked',
  'supervisor',
  'mistake',
  'other',
] as const;
export type TurnReason = (typeof turnReasons)[number];

/** Why a priority was taken back. */
export const withdrawalReasons = ['visitor_asked', 'not_confirmed', 'mistake', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export const parkPools = ['window', 'centre'] as const;
export type ParkPool = (typeof parkPools)[number];

export const transferPlaces = ['first', 'arrival', 'last'] as const;
export type TransferPlace = (typeof transferPlaces)[number];

/** Who caused an event. Staff and devices appear as opaque ids only. */
export type Actor =
  | { readonly kind: 'staff'; readonly id: OperatorId }
  | { readonly kind: 'device'; readonly id: string }
  | { readonly kind: 'visitor' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'system' };

export const ticketStates = [
  'waiting',
  'called',
  'serving',
  'parked',
  'completed',
  'no_show',
  'cancelled',
  'expired',
  'unclosed',
] as const;
export type TicketState = (typeof ticketStates)[number];

export const windowStates = ['closed', 'open', 'break'] as const;
export type WindowState = (typeof windowStates)[number];
