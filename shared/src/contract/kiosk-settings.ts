import { z } from 'zod';
import { defaultKiosk, type KioskSettings } from '../domain/settings/kiosk-settings.ts';
import { purpose } from './tickets.ts';

/** What the kiosks of a centre offer. */
export const kioskSettings = z.strictObject({
  purposes: z.array(purpose),
  legalPriority: z.boolean(),
  checkIn: z.boolean().default(defaultKiosk.checkIn),
  feedback: z.boolean().default(defaultKiosk.feedback),
  help: z.boolean().default(defaultKiosk.help),
  commentDays: z.number().int().min(1).max(730).default(defaultKiosk.commentDays),
}) satisfies z.ZodType<KioskSettings>;
