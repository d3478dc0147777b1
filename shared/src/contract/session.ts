import { z } from 'zod';

export const roles = ['operator', 'reception', 'supervisor', 'administrator'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** As a person types it: small latin letters, digits, dots, dashes. */
export const loginName = z
  .string()
  .min(3)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9._-]*$/);
export const personName = z.string().trim().min(1).max(100);
/** What is no good for a password beyond its length is told as a fault of the field. */
export const newPassword = z.string().min(10).max(200);
/** Six digits of the authenticator, or a recovery code with or without its dashes. */
const secondCode = z.string().trim().min(6).max(40);

export const signInBody = z.strictObject({
  login: z.string().min(1).max(64),
  password: z.string().min(1).max(200),
  code: secondCode.optional(),
});

const given = z.array(z.enum(['call_chosen']));

export const sessionAnswer = z.object({
  user: z.object({ id: z.string(), login: z.string(), name: z.string() }),
  roles: z.array(role),
  centres: z.array(z.string()),
  /** Rights given to the person beside the roles; a role may bring them too. */
  rights: given.optional(),
  /**
   * What the person may at each of the centres: `roles` and `rights` are those of all together, and
   * say nothing of where.
   */
  grants: z.array(z.object({ centre: z.string(), roles: z.array(role), rights: given })).optional(),
  /**
   * What the person must do before anything else: their role asks for a second factor and they have
   * none. Until then the session opens the own account and nothing more.
   */
  pending: z.enum(['second_factor']).optional(),
  csrfToken: z.string(),
});
export type SessionAnswer = z.infer<typeof sessionAnswer>;

/** How one may sign in here. */
export const waysAnswer = z.object({
  /** Signs in by the installation's own directory; null where none is set up. */
  directory: z.object({ start: z.string() }).nullable(),
});
export type WaysAnswer = z.infer<typeof waysAnswer>;

/** One-time link of an empty installation. `centre: 'sample'` fills it with the sample centre. */
export const firstRunBody = z.strictObject({
  token: z.string().min(20).max(200),
  name: personName,
  login: loginName,
  password: newPassword,
  centre: z.enum(['own', 'sample']),
});

const linkToken = z.string().min(20).max(200);
export const invitationLook = z.strictObject({ token: linkToken });
/** Whom a one-time link is for. */
export const invitationAnswer = z.object({
  kind: z.enum(['invitation', 'reset']),
  name: z.string(),
  login: z.string(),
  until: z.string(),
});
export type InvitationAnswer = z.infer<typeof invitationAnswer>;
export const invitationBody = z.strictObject({ token: linkToken, password: newPassword });
