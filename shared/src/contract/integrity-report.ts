import { z } from 'zod';
import { calendarDate, exportFormats } from './reports.ts';
import { isoTime, language, opaqueId } from './text.ts';

/** What can change who is next, each by somebody and for a reason. */
export const integrityKinds = [
  /** A ticket called by choice instead of the next one. */
  'chosen_call',
  /** A ticket of the queue served as a walk-in: it never waited. */
  'walk_in',
  /** A ticket that was set aside, called back by hand while others waited. */
  'called_back',
  /** A call taken back. */
  'call_undone',
  'moved',
  /** Given another service, with the place in its line that it had. */
  'rerouted',
  /** Transferred to the head of another line. */
  'put_first',
  'priority_given',
  'priority_withdrawn',
  'reinstated',
] as const;
export type IntegrityKind = (typeof integrityKinds)[number];

export const integrityQuery = z.strictObject({
  from: calendarDate,
  to: calendarDate,
  kind: z.enum(integrityKinds).optional(),
  cursor: opaqueId.optional(),
  language: language.default('uk'),
});
export const integrityExportQuery = integrityQuery
  .omit({ cursor: true })
  .extend({ format: z.enum(exportFormats) });

/** A ticket of a call as it stood when the call was decided. */
const stood = z.object({
  number: z.string(),
  waitedMinutes: z.number(),
  targetMinutes: z.number(),
  /** waited ÷ target: the larger is called first. */
  score: z.number(),
});
export type StoodTicket = z.infer<typeof stood>;

export const integrityItem = z.object({
  id: z.string(),
  at: isoTime,
  kind: z.enum(integrityKinds),
  number: z.string(),
  /** Number of the window; null: done from no window. */
  window: z.string().nullable(),
  /** Who did it, by name; null: a device, a visitor or the clock. */
  by: z.string().nullable(),
  byKind: z.enum(['staff', 'device', 'visitor', 'clock', 'system']),
  /** Code of the reason, where one is asked; null: nobody said. */
  reason: z.string().nullable(),
  called: stood.nullable(),
  /** Who would have been called instead. */
  runnerUp: stood.nullable(),
});
export type IntegrityItem = z.infer<typeof integrityItem>;

export const integrityReport = z.object({
  asOf: isoTime,
  counts: z.record(z.enum(integrityKinds), z.number().int()),
  /** Calls of the period: what the calls out of turn are a share of. */
  calls: z.number().int(),
  items: z.array(integrityItem),
  next: z.string().optional(),
});
export type IntegrityReport = z.infer<typeof integrityReport>;
