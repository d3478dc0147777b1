import { z } from 'zod';
import {
  breakReasons,
  outcomes,
  parkPools,
  parkReasons,
  pauseReasons,
  transferPlaces,
  windowStates,
} from '../domain/words.ts';
import { turnReason } from './reasons.ts';
import { isoTime, language, localText, opaqueId } from './text.ts';
import { priorityClass, purpose } from './tickets.ts';

export const breakBody = z.strictObject({
  reason: z.enum(breakReasons),
  minutes: z.number().int().min(1).max(480).optional(),
});
export const callBody = z.strictObject({ ticketId: opaqueId, reason: turnReason.optional() });
/** The note as it stands when the visitor leaves the window; absent: as it was. */
const leftNote = z.string().max(2000).optional();
export const finishBody = z.strictObject({
  outcome: z.enum(outcomes).optional(),
  delivered: z.array(opaqueId).max(16).optional(),
  note: leftNote,
  next: z.boolean().optional(),
});
/** The note of the visit in hand, named so that it never falls to the next one; empty: none. */
export const noteBody = z.strictObject({ ticketId: opaqueId, text: z.string().max(2000) });
export const transferBody = z.strictObject({
  to: z.union([
    z.strictObject({ service: opaqueId }),
    z.strictObject({ window: opaqueId }),
    z.strictObject({ operator: opaqueId }),
  ]),
  place: z.enum(transferPlaces),
  returnToMe: z.boolean().optional(),
  /** Why it is put first. */
  reason: turnReason.optional(),
  note: leftNote,
});
export const parkBody = z.strictObject({
  reason: z.enum(parkReasons),
  minutes: z.number().int().min(1).max(240).optional(),
  pool: z.enum(parkPools),
  note: leftNote,
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
  reason: z.enum(pauseReasons),
});
export const closeDayBody = z.strictObject({ confirm: z.literal(true) });

/** One window as staff see it before they open or choose it. */
export const windowItem = z.object({
  id: z.string(),
  number: z.number().int(),
  zone: z.string(),
  zoneName: localText,
  state: z.enum(windowStates),
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

const calledTicket = z.object({
  id: z.string(),
  number: z.string(),
  state: z.string(),
  service: z.string(),
  purpose: purpose,
  priority: priorityClass,
  language: language,
});
export type CalledTicket = z.infer<typeof calledTicket>;

const candidate = z.object({
  number: z.string(),
  priority: z.string(),
  waitedMs: z.number(),
  targetMs: z.number(),
  /** waited ÷ target */
  ratio: z.number(),
});
export type CandidateAnswer = z.infer<typeof candidate>;

/** Why this ticket was called; the reason of a priority is never known. */
const why = candidate.omit({ number: true }).extend({
  mode: z.string(),
  rule: z.string(),
  priorityCalls: z.number().int(),
});
const explainedCall = { why, runnerUp: candidate.optional() };

export const callAnswer = z.union([
  z.object({ ticket: calledTicket, ...explainedCall }),
  z.object({ armed: z.literal(true) }),
]);
export type CallAnswer = z.infer<typeof callAnswer>;

/** How the window stands after the command. `why` is there when the command called somebody. */
export const windowAnswer = z.object({
  window: z.object({
    id: z.string(),
    state: z.enum(windowStates),
    armed: z.boolean(),
  }),
  ticket: calledTicket.nullable(),
  why: why.optional(),
  runnerUp: candidate.optional(),
});
export type WindowAnswer = z.infer<typeof windowAnswer>;

/** So far a queue is listed: to play out more of it would hold the server up; `total` counts all. */
export const queueDepth = 2000;
export const queueQuery = z.strictObject({
  /** Below `queueDepth`. */
  cursor: z
    .string()
    .regex(/^(\d{1,3}|1\d{3})$/)
    .optional(),
});
export const queueAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      services: z.array(z.object({ id: z.string(), name: localText })),
      purpose: purpose,
      priority: priorityClass,
      waitedMinutes: z.number().int(),
      targetMinutes: z.number(),
    }),
  ),
  /** Absent on the last page. */
  next: z.string().optional(),
  total: z.number().int(),
});
export type QueueAnswer = z.infer<typeof queueAnswer>;

export const centreStateAnswer = z.object({ state: z.enum(['open', 'paused', 'closed']) });
