import { z } from 'zod';
import { isoTime } from './text.ts';

/** How a kiosk's call for staff stands. */
export const helpAnswer = z.object({
  help: z.object({ since: isoTime, coming: z.boolean() }),
});
export type HelpAnswer = z.infer<typeof helpAnswer>;
