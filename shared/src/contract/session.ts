import { z } from 'zod';

export const roles = ['operator', 'reception', 'supervisor', 'administrator'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

export const signInBody = z.strictObject({
  login: z.string().min(1).max(64),
  password: z.string().min(1).max(200),
});

export const sessionAnswer = z.object({
  user: z.object({ id: z.string(), login: z.string(), name: z.string() }),
  roles: z.array(role),
  centres: z.array(z.string()),
  /** Rights given to the person beside the roles; a role may bring them too. */
  rights: z.array(z.enum(['call_chosen'])).optional(),
  csrfToken: z.string(),
});
export type SessionAnswer = z.infer<typeof sessionAnswer>;

/** One-time link of an empty installation. `centre: 'sample'` fills it with the sample centre. */
export const firstRunBody = z.strictObject({
  token: z.string().min(20).max(200),
  name: z.string().min(1).max(100),
  login: z
    .string()
    .min(3)
    .max(64)
    .regex(/^[a-z0-9][a-z0-9._-]*$/),
  password: z.string().min(10).max(200),
  centre: z.enum(['own', 'sample']),
});
