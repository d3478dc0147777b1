import { z } from 'zod';
import { defaultRetention, type RetentionSettings } from '../domain/settings/retention-settings.ts';

/** How long a centre keeps what nobody needs for ever; every part has a default. */
export const retentionSettings = z.strictObject({
  printDays: z.number().int().min(7).max(1095).default(defaultRetention.printDays),
}) satisfies z.ZodType<RetentionSettings>;
