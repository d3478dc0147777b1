export interface IdleLimits {
  /** Stillness before the visitor is asked, ms. */
  readonly stillMs: number;
  /** How long the question stands, ms. */
  readonly askMs: number;
}

export const idleLimits: IdleLimits = { stillMs: 60_000, askMs: 15_000 };
/** The ticket's screen closes by itself, ms. */
export const ticketMs = 15_000;
/** How long it stands for whoever asked for more time, or listens to it. */
export function ticketMsOf({ patient, aloud }: { patient: boolean; aloud: boolean }): number {
  return patient || aloud ? 4 * ticketMs : ticketMs;
}
/** Of a session whose visitor asked for more time. */
export const patientLimits: IdleLimits = { ...idleLimits, stillMs: 180_000 };
/** A kiosk that nobody touched for so long invites from afar, ms. */
export const restMs = 60_000;

export type Idle =
  | { readonly state: 'active' }
  | { readonly state: 'asking'; readonly secondsLeft: number }
  | { readonly state: 'over' };

/** Both times in ms of one clock. */
export function idleAt(lastTouch: number, now: number, limits: IdleLimits = idleLimits): Idle {
  const still = now - lastTouch;
  if (still < limits.stillMs) return { state: 'active' };
  const left = limits.stillMs + limits.askMs - still;
  if (left <= 0) return { state: 'over' };
  return { state: 'asking', secondsLeft: Math.ceil(left / 1000) };
}

/** Whole seconds until `endsAt`, at least 0. */
export function secondsUntil(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}
