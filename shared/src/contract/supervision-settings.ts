import { z } from 'zod';
import {
  defaultSupervision,
  type SupervisionSettings,
} from '../domain/settings/supervision-settings.ts';

const part = z.number().int().min(50).max(500);

/** When a supervisor is told of something; every part has a default. */
export const supervisionSettings = z.strictObject({
  serviceLevel: z.number().int().min(1).max(100).default(defaultSupervision.serviceLevel),
  waitPercent: part.default(defaultSupervision.waitPercent),
  servicePercent: part.default(defaultSupervision.servicePercent),
  idleMinutes: z.number().int().min(1).max(120).default(defaultSupervision.idleMinutes),
}) satisfies z.ZodType<SupervisionSettings>;
