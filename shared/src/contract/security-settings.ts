import { z } from 'zod';
import type { SecuritySettings } from '../domain/settings/security-settings.ts';
import { role } from './session.ts';

/** How people of a centre sign in, and how long it is known what they did. */
export const securitySettings = z.strictObject({
  secondFactorFor: z.array(role).max(4).default([]),
  auditDays: z.number().int().min(365).max(3650).default(1095),
}) satisfies z.ZodType<SecuritySettings>;
