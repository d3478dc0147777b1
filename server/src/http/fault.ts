import type { Problem, ShellCode } from '@talon/shared/contract/problem.ts';
import type { Refusal } from '@talon/shared/domain/day/refusals.ts';

export type FieldError = Problem['errors'][number] & {
  /** Values for the localised sentence of the code, e.g. a limit; not sent. */
  readonly params?: Readonly<Record<string, string | number>>;
};

/** HTTP status of every code of the shell. */
export const statusOf = {
  bad_request: 400,
  validation_failed: 400,
  unauthenticated: 401,
  bad_credentials: 401,
  locked_out: 429,
  csrf: 403,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  precondition_failed: 412,
  too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  key_missing: 400,
  key_reused: 422,
  rate_limited: 429,
  storage_unavailable: 503,
  overloaded: 503,
  internal: 500,
  client_too_old: 409,
  appointment_unknown: 409,
  appointment_other_day: 409,
  appointment_other_centre: 409,
  already_rated: 409,
  code_required: 401,
  code_wrong: 401,
  access_disabled: 403,
  own_roles: 409,
  last_administrator: 409,
  works_elsewhere: 409,
  second_factor_required: 403,
} as const satisfies Record<ShellCode, number>;

export interface FaultDetails {
  readonly errors?: readonly FieldError[];
  /** Seconds, sent as Retry-After. */
  readonly retryAfter?: number;
  /** What the code's sentence names, in the caller's language. */
  readonly params?: Readonly<Record<string, string>>;
  /** Kept for the log only; never sent. */
  readonly cause?: unknown;
}

/** A «no» of the shell, thrown by guards and handlers; the one error handler writes it out. */
export class Fault extends Error {
  readonly code: ShellCode;
  readonly errors: readonly FieldError[];
  readonly retryAfter: number | null;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: ShellCode, details: FaultDetails = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Fault';
    this.code = code;
    this.errors = details.errors ?? [];
    this.retryAfter = details.retryAfter ?? null;
    this.params = details.params ?? {};
  }
}

/** A refusal of the day (409 with its own code). `centre` lets the sentence name windows and services. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly centre: string;

  constructor(refusal: Refusal, centre: string) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
    this.centre = centre;
  }
}

/** One wrong field: its path in the body, or `header.`, `query.`, `path.` and its name. */
export function invalid(field: string, message: string, code = 'invalid'): Fault {
  return new Fault('validation_failed', { errors: [{ field, message, code }] });
}
