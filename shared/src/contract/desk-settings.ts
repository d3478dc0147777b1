import { z } from 'zod';
import { type DeskSettings, defaultDesk } from '../domain/settings/desk-settings.ts';

/** What the windows of a centre ask of their operators; every part has a default. */
export const deskSettings = z.strictObject({
  asksOutcome: z.boolean().default(defaultDesk.asksOutcome),
}) satisfies z.ZodType<DeskSettings>;
