import { z } from 'zod';
import { newPassword } from './session.ts';
import { isoTime } from './text.ts';

export const accountSession = z.object({
  id: z.string(),
  isThis: z.boolean(),
  startedAt: isoTime,
  seenAt: isoTime,
  /** What the browser calls itself, as far as it is known: `chrome`, `windows`. */
  browser: z.string().nullable(),
  system: z.string().nullable(),
});
export type AccountSession = z.infer<typeof accountSession>;

/** The own account of whoever is signed in. */
export const accountAnswer = z.object({
  name: z.string(),
  login: z.string(),
  hasPassword: z.boolean(),
  secondFactor: z.object({
    on: z.boolean(),
    isRequired: z.boolean(),
    recoveryLeft: z.number().int(),
  }),
  sessions: z.array(accountSession),
});
export type AccountAnswer = z.infer<typeof accountAnswer>;

const ownPassword = z.string().min(1).max(200);
export const passwordBody = z.strictObject({ password: ownPassword, next: newPassword });
export const confirmedByPassword = z.strictObject({ password: ownPassword });
/** Left out by whoever must set it up before anything else: they have just signed in. */
export const secretBody = z.strictObject({ password: ownPassword.optional() });
export const sixDigits = z.strictObject({ code: z.string().regex(/^\d{6}$/) });

/** Shown once; in force after the first code made with it. */
export const secretAnswer = z.object({ secret: z.string(), uri: z.string() });
export type SecretAnswer = z.infer<typeof secretAnswer>;
/** Shown once: each signs in once without the authenticator. */
export const recoveryAnswer = z.object({ codes: z.array(z.string()) });
export type RecoveryAnswer = z.infer<typeof recoveryAnswer>;
