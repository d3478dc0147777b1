import { z } from 'zod';
import { language, opaqueId } from './text.ts';

/** One field that a change touched: its path, what stood there and what stands there now. */
const fieldChange = z.object({
  field: z.string(),
  before: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  after: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});
export type FieldChange = z.infer<typeof fieldChange>;

/** What an action belongs to; the part of its code before the dot. */
export const auditGroups = [
  'order',
  'session',
  'person',
  'settings',
  'device',
  'hall',
  'export',
  'other',
] as const;
export const auditGroup = z.enum(auditGroups);
export type AuditGroup = z.infer<typeof auditGroup>;

/** Something an entry tells of by an id. */
const auditThing = z.object({
  kind: z.enum([
    'person',
    'window',
    'device',
    'ticket',
    'service',
    'centre',
    'zone',
    'printer',
    'other',
  ]),
  id: z.string(),
  /** A name or number that people know it by; null = only the id is known. */
  label: z.string().nullable(),
});
export type AuditThing = z.infer<typeof auditThing>;

export const auditEntry = z.object({
  id: z.string(),
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string().nullable() }),
  group: auditGroup,
  action: z.string(),
  subject: auditThing.nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  changes: z.array(fieldChange),
  /** What details and changes tell of by an id, as people know it. */
  named: z.array(auditThing),
});
export type AuditEntryAnswer = z.infer<typeof auditEntry>;

const day = z.iso.date();
/** Days of the centre's time zone, both included. */
const period = { from: day.optional(), until: day.optional() };
const filters = {
  ...period,
  by: opaqueId.optional(),
  group: auditGroup.optional(),
  /** Calls out of turn and moves ahead of others alone. */
  outOfTurn: z.literal('true').optional(),
  text: z.string().trim().min(1).max(100).optional(),
};
export const auditQuery = z.strictObject({ ...filters, cursor: z.string().max(200).optional() });
export const auditExportQuery = z.strictObject({ ...filters, language: language.optional() });
export const auditSummaryQuery = z.strictObject(period);

export const auditAnswer = z.object({
  items: z.array(auditEntry),
  total: z.number().int(),
  next: z.string().optional(),
});
export type AuditAnswer = z.infer<typeof auditAnswer>;

export const auditSummary = z.object({
  /** Entries of each kind in the period. */
  outOfTurn: z.number().int(),
  people: z.number().int(),
  settings: z.number().int(),
  refusedSignIns: z.number().int(),
  /** How many different people changed settings. */
  settingsBy: z.number().int(),
  /** Who is in the log of this centre, for the choice of a person. */
  authors: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
});
export type AuditSummary = z.infer<typeof auditSummary>;
