import type {
  BreakReason,
  Language,
  OperatorId,
  Outcome,
  ParkReason,
  Purpose,
  ServiceId,
  TicketId,
  WindowId,
  WindowState,
} from '@talon/shared/domain/words.ts';

/** What a simulated visitor asks the kiosk for. */
export interface Visit {
  readonly services: readonly ServiceId[];
  readonly purpose: Purpose;
  readonly priority: 'ordinary' | 'legal';
  readonly language: Language;
}

/** A window as somebody in front of it sees it. */
export interface WindowLook {
  readonly state: WindowState;
  readonly operator: OperatorId | null;
  /** Waits for the first ticket that fits. */
  readonly armed: boolean;
  readonly ticket: {
    readonly id: TicketId;
    readonly state: 'called' | 'serving';
    readonly service: ServiceId;
    readonly purpose: Purpose;
  } | null;
}

/** Where an operator sits. */
export interface Seat {
  readonly operator: OperatorId;
  readonly window: WindowId;
}

/** What a simulated operator can do. */
export type Act =
  | { readonly kind: 'open' }
  | { readonly kind: 'call' }
  | { readonly kind: 'recall' }
  | { readonly kind: 'start' }
  | { readonly kind: 'no_show' }
  | { readonly kind: 'finish'; readonly outcome: Outcome }
  | { readonly kind: 'park'; readonly reason: ParkReason; readonly minutes: number }
  | { readonly kind: 'transfer'; readonly service: ServiceId }
  | { readonly kind: 'break'; readonly reason: BreakReason; readonly minutes: number }
  | { readonly kind: 'resume' }
  | { readonly kind: 'return' }
  | { readonly kind: 'close' };

/**
 * All that simulated people know of a hall, in this process or over HTTP. A refusal is `false`: the
 * hall is as its people left it, and a simulation takes what it finds.
 */
export interface Hall {
  readonly issue: (visit: Visit) => Promise<boolean>;
  readonly look: (window: WindowId) => Promise<WindowLook | null>;
  readonly act: (seat: Seat, act: Act) => Promise<boolean>;
  /** A person works under this operator's name: the simulated one steps aside. */
  readonly isSignedIn: (operator: OperatorId) => boolean;
}
