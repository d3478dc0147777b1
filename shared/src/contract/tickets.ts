import { z } from 'zod';
import { isoTime, language, localText, opaqueId, waitRange } from './text.ts';

export const purpose = z.enum(['consult', 'apply', 'collect']);

export const issueBody = z.strictObject({
  serviceIds: z.array(opaqueId).min(1).max(8),
  purpose: purpose.optional(),
  priority: z.literal('legal').optional(),
  language: language,
  channel: z.enum(['kiosk', 'reception']).optional(),
});
export type IssueBody = z.infer<typeof issueBody>;

export const printState = z.enum(['queued', 'sent', 'printed', 'failed']);

export const issuedAnswer = z.object({
  ticket: z.object({
    id: z.string(),
    number: z.string(),
    state: z.string(),
    services: z.array(z.object({ id: z.string(), name: localText })),
    purpose: purpose,
    priority: z.enum(['ordinary', 'appointment', 'legal', 'returning']),
    language: language,
    issuedAt: isoTime,
  }),
  ahead: z.number().int(),
  waitMinutes: waitRange.nullable(),
  /** The visitor's page with the key in the fragment. */
  link: z.string(),
  print: z.object({ job: z.string(), state: printState }),
});
export type IssuedAnswer = z.infer<typeof issuedAnswer>;

export const cancelBody = z.strictObject({
  reason: z.enum(['visitor', 'duplicate', 'mistake', 'other']).optional(),
});
export const laterBody = z.strictObject({ places: z.number().int().min(1).max(10) });
export const emptyBody = z.strictObject({});
export const printJobBody = z.strictObject({
  state: z.enum(['sent', 'printed', 'failed']),
  reason: z.enum(['paper_out', 'cover_open', 'offline', 'no_printer', 'other']).optional(),
});
export const addServiceBody = z.strictObject({ serviceId: opaqueId });
export const moveBody = z.strictObject({
  before: opaqueId.optional(),
  reason: z.enum(['supervisor', 'mistake', 'other']),
});
