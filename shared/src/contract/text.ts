import { z } from 'zod';
import { languages } from '../domain/words.ts';

export const language = z.enum(languages);
export const localText = z.strictObject({ uk: z.string(), ru: z.string(), en: z.string() });
/** Opaque id as it stands in a path or body. */
export const opaqueId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_.-]+$/);
/** Zones of one board: their ids, joined with commas. */
export const zoneChoice = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9_.-]{1,64}(,[A-Za-z0-9_.-]{1,64}){0,19}$/);
export const isoTime = z.string().describe('ISO 8601 with offset');
export const waitRange = z.strictObject({ low: z.number(), high: z.number() });
