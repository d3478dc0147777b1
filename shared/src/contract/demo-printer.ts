import { z } from 'zod';

/** What can be switched at the demonstration's printer; what is absent stays. */
export const demoPrinterBody = z.strictObject({
  paper: z.enum(['ok', 'low', 'out']).optional(),
  cover: z.enum(['closed', 'open']).optional(),
  away: z.boolean().optional(),
  slowMs: z.number().int().min(0).max(5_000).optional(),
});

/** GET /demo/printer. */
export const demoPrinterAnswer = z.object({
  port: z.number().int(),
  paper: z.enum(['ok', 'low', 'out']),
  cover: z.enum(['closed', 'open']),
  away: z.boolean(),
  slowMs: z.number().int(),
  /** Papers that came out since the start. */
  count: z.number().int(),
  /** The newest first: number in order of coming out, and whether it is whole. */
  papers: z.array(z.object({ paper: z.number().int(), whole: z.boolean(), words: z.string() })),
});
