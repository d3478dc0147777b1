import { z } from 'zod';
import { isoTime } from './text.ts';

export const deviceCommandKinds = ['reload', 'identify'] as const;
export type DeviceCommandKind = (typeof deviceCommandKinds)[number];

/** POST /devices/{id}/commands by an administrator. */
export const commandBody = z.strictObject({ kind: z.enum(deviceCommandKinds) });
/** What is not done `until` then never is: a screen that returns later must not startle anybody. */
export const commandAnswer = z.object({
  id: z.string(),
  kind: z.enum(deviceCommandKinds),
  until: isoTime,
});

export const deviceEventKinds = [
  'claimed',
  'changed',
  'online',
  'offline',
  'paper_low',
  'paper_out',
  'printer_away',
  'printer_ok',
  'no_voice',
  'errors',
  'reload',
  'identify',
  'reload_done',
  'identify_done',
  'reload_expired',
  'identify_expired',
] as const;
export type DeviceEventKind = (typeof deviceEventKinds)[number];

/** GET /devices/{id}/history: the newest first, at most 50. */
export const deviceHistoryAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: isoTime,
      what: z.enum(deviceEventKinds),
      /** Name of the person, for what people do. */
      by: z.string().nullable(),
    }),
  ),
});
export type DeviceHistoryAnswer = z.infer<typeof deviceHistoryAnswer>;
