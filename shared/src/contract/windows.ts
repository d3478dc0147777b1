import { z } from 'zod';
import { isoTime, language, localText, opaqueId } from './text.ts';
import { purpose } from './tickets.ts';

export const breakBody = z.strictObject({
  reason: z.enum(['rest', 'lunch', 'technical', 'meeting', 'other']),
  minutes: z.number().int().min(1).max(480).optional(),
});
export const callBody = z.strictObject({ ticketId: opaqueId });
export const finishBody = z.strictObject({
  outcome: z
    .enum(['done', 'consulted', 'documents_missing', 'refused', 'visitor_left', 'other'])
    .optional(),
  delivered: z.array(opaqueId).max(16).optional(),
  note: z.string().max(2000).optional(),
  next: z.boolean().optional(),
});
export const transferBody = z.strictObject({
  to: z.union([
    z.strictObject({ service: opaqueId }),
    z.strictObject({ window: opaqueId }),
    z.strictObject({ operator: opaqueId }),
  ]),
  place: z.enum(['first', 'arrival', 'last']),
  returnToMe: z.boolean().optional(),
});
export const parkBody = z.strictObject({
  reason: z.enum(['documents', 'payment', 'form', 'photo', 'visitor_asked', 'other']),
  minutes: z.number().int().min(1).max(240).optional(),
  pool: z.enum(['window', 'centre']),
});
export const unparkBody = z.strictObject({ windowId: opaqueId.optional() });
export const walkInBody = z.strictObject({
  serviceIds: z.array(opaqueId).min(1).max(8),
  purpose: purpose.optional(),
  language: language.optional(),
});
export const profileBody = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        serviceId: opaqueId,
        purposes: z.array(purpose).min(1).optional(),
        preference: z.number().int().min(1).max(9),
      }),
    )
    .max(1000),
  from: z.enum(['now', 'tomorrow']),
});
export const pauseBody = z.strictObject({
  reason: z.enum(['air_raid', 'evacuation', 'technical', 'other']),
});
export const closeDayBody = z.strictObject({ confirm: z.literal(true) });

/** One window as staff see it before they open or choose it. */
export const windowItem = z.object({
  id: z.string(),
  number: z.number().int(),
  zone: z.string(),
  zoneName: localText,
  state: z.enum(['closed', 'open', 'break']),
  operator: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Since when the operator holds it. */
  since: isoTime.nullable(),
  ticket: z
    .object({ id: z.string(), number: z.string(), state: z.enum(['called', 'serving']) })
    .nullable(),
  profile: z.array(
    z.object({
      serviceId: z.string(),
      purposes: z.array(purpose).nullable(),
      preference: z.number().int(),
    }),
  ),
});
export type WindowItem = z.infer<typeof windowItem>;
export const windowsAnswer = z.object({ items: z.array(windowItem) });
export type WindowsAnswer = z.infer<typeof windowsAnswer>;
