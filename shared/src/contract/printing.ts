import { z } from 'zod';
import { ticketLayout } from './printing-settings.ts';
import { isoTime, language } from './text.ts';

/** `silent`: it prints and tells nothing of itself. */
export const printerHealth = z.enum([
  'unknown',
  'ready',
  'silent',
  'paper_low',
  'away',
  'paper_out',
  'cover_open',
  'printer_error',
]);

/** GET /centres/{centre}/printers. */
export const printersAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['escpos', 'browser']),
      /** Of one at a kiosk's browser nothing is known. */
      health: printerHealth,
    }),
  ),
});

/** GET /centres/{centre}/print-jobs/failed: today's tickets whose last printing failed. */
export const failedPrintsAnswer = z.object({
  items: z.array(
    z.object({
      job: z.string(),
      ticket: z.string(),
      number: z.string(),
      reason: z.string().nullable(),
      at: isoTime,
    }),
  ),
});

/** POST /centres/{centre}/ticket-preview: a sample ticket with a layout that is not saved. */
export const ticketPreviewBody = z.strictObject({
  ticket: ticketLayout.prefault({}),
  width: z.union([z.literal(58), z.literal(80)]).default(80),
  language: language.default('uk'),
  format: z.enum(['pdf', 'png']).default('pdf'),
});
export type TicketPreviewBody = z.infer<typeof ticketPreviewBody>;

/** POST /centres/{centre}/services/{service}/documents-printings, by a kiosk. */
export const documentsPrintingBody = z.strictObject({ language: language.optional() });
export const documentsPrinting = z.object({
  /** null: the kiosk has no network printer, its browser prints. */
  job: z.string().nullable(),
});
export type DocumentsPrinting = z.infer<typeof documentsPrinting>;
