import { z } from 'zod';

/** RFC 9457 problem document with a stable code and the fields at fault. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string(), code: z.string() })),
});
export type Problem = z.infer<typeof problem>;

/** Codes of the shell; a refusal of the day (409) brings its own code. */
export const shellCodes = [
  'bad_request',
  'validation_failed',
  'unauthenticated',
  'bad_credentials',
  'locked_out',
  'csrf',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'precondition_failed',
  'too_large',
  'unsupported_media_type',
  'range_not_satisfiable',
  'key_missing',
  'key_reused',
  'rate_limited',
  'storage_unavailable',
  'overloaded',
  'internal',
  'client_too_old',
  'appointment_unknown',
  'appointment_other_day',
  'appointment_other_centre',
  'already_rated',
  'code_required',
  'code_wrong',
  'access_disabled',
  'own_roles',
  'last_administrator',
  'works_elsewhere',
  'second_factor_required',
] as const;
export type ShellCode = (typeof shellCodes)[number];
