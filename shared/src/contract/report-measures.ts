import { z } from 'zod';

const count = z.number().int();

/** One span of time over those who had it. Seconds; null where nobody had it. */
const spread = z.object({
  count,
  meanSeconds: z.number().nullable(),
  /** Half had less. Told to 15 seconds. */
  medianSeconds: z.number().nullable(),
  /** Nine of ten had less. Told to 15 seconds. */
  ninthSeconds: z.number().nullable(),
  longestSeconds: z.number().nullable(),
});
export type Spread = z.infer<typeof spread>;

/** What is counted of any part of the visits; `locale/reports` says what each word means. */
export const reportMeasures = z.object({
  /** Visits: each once, where its first leg belongs. */
  tickets: count,
  /** How these visits ended: with the legs that were their last. */
  completed: count,
  noShow: count,
  cancelled: count,
  expired: count,
  unclosed: count,
  /** Not ended yet. */
  open: count,
  /** Questions answered without a ticket: beside the visits. */
  consultations: count,
  /** Services brought to their end: a visit may have several. */
  services: count,
  /** Of those services: a consultation was all that was asked or given. */
  consulted: count,
  /** Of those services: refused. */
  refused: count,
  /** Calls of a chosen ticket instead of the next one. */
  chosen: count,
  /** From entering a line to the last call, of legs that were called. */
  waiting: spread,
  /** From the last call to the start of service. */
  walking: spread,
  /** From the start to the end of service. */
  service: spread,
  /** Called within their target, of calls that had one; `lost` left uncalled after theirs. */
  target: z.object({ measured: count, met: count, lost: count }),
  /** Called no later than the ticket had promised, of tickets with a promise. */
  promise: z.object({ made: count, kept: count }),
  /** Windows at work, in seconds; null where windows cannot be told apart. */
  work: z
    .object({
      openSeconds: z.number(),
      breakSeconds: z.number(),
      busySeconds: z.number(),
      idleSeconds: z.number(),
    })
    .nullable(),
});
export type ReportMeasures = z.infer<typeof reportMeasures>;

/** The service level, 0 to 1, as the hall counts it while the day runs; null: of nobody. */
export function withinTarget({ measured, met, lost }: ReportMeasures['target']): number | null {
  const of = measured + lost;
  return of === 0 ? null : met / of;
}
