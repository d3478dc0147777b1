import { z } from 'zod';
import { cancelReasons, priorityClasses, purposes } from '../domain/words.ts';
import { staffReason, withdrawalReason } from './reasons.ts';
import { isoTime, language, localText, opaqueId, waitRange } from './text.ts';

export const purpose = z.enum(purposes);
export const priorityClass = z.enum(priorityClasses);
/** Whom a service is for. */
export const audience = z.enum(['person', 'business', 'both']);

/** Six digits, as a keypad has them. */
export const appointmentCode = z.string().regex(/^\d{6}$/);

/** What single services are wanted for; the others take the visit's purpose. */
export const purposesByService = z.record(opaqueId, purpose);

export const issueBody = z
  .strictObject({
    /** With an appointment's code: further ones beside those that were booked, also none. */
    serviceIds: z.array(opaqueId).max(8),
    appointmentCode: appointmentCode.optional(),
    purpose: purpose.optional(),
    purposes: purposesByService.optional(),
    priority: z.literal('legal').optional(),
    language: language,
    channel: z.enum(['kiosk', 'reception', 'phone']).optional(),
    /** Of staff: a paper at the reception's printer. A kiosk prints without being asked. */
    print: z.boolean().optional(),
  })
  .superRefine(({ serviceIds, appointmentCode: code }, found) => {
    if (serviceIds.length > 0 || code !== undefined) return;
    const path = ['serviceIds'];
    found.addIssue({ code: 'too_small', minimum: 1, origin: 'array', inclusive: true, path });
  });
export type IssueBody = z.infer<typeof issueBody>;

export const printState = z.enum(['queued', 'sent', 'printed', 'failed']);
/** Who brings it to paper: the browser of whoever asked, or the server with a network printer. */
export const printVia = z.enum(['browser', 'printer']);

export const namedService = z.object({ id: z.string(), name: localText });

export const issuedAnswer = z.object({
  ticket: z.object({
    id: z.string(),
    number: z.string(),
    state: z.string(),
    services: z.array(namedService),
    purpose: purpose,
    priority: priorityClass,
    language: language,
    issuedAt: isoTime,
    /** Of the appointment that was checked in, else null. */
    bookedFor: isoTime.nullable(),
  }),
  ahead: z.number().int(),
  waitMinutes: waitRange.nullable(),
  /** The visitor's page with the key in the fragment. */
  link: z.string(),
  print: z.object({ job: z.string(), state: printState, via: printVia }),
});
export type IssuedAnswer = z.infer<typeof issuedAnswer>;

export const cancelBody = z.strictObject({
  reason: z.enum(cancelReasons).optional(),
});
export const laterBody = z.strictObject({ places: z.number().int().min(1).max(10) });
export const emptyBody = z.strictObject({});
export const printJobBody = z.strictObject({
  state: z.enum(['sent', 'printed', 'failed']),
  reason: z.enum(['paper_out', 'cover_open', 'offline', 'no_printer', 'left', 'other']).optional(),
});
export const addServiceBody = z.strictObject({ serviceId: opaqueId });
export const moveBody = z.strictObject({
  before: opaqueId.optional(),
  reason: staffReason,
});

export const toOrdinaryBody = z.strictObject({ reason: withdrawalReason.optional() });

/** What a change of a ticket answers: how it stands now. The rest comes with its live view. */
export const ticketStateAnswer = z.object({
  ticket: z.object({ id: z.string(), state: z.string() }),
});
export type TicketStateAnswer = z.infer<typeof ticketStateAnswer>;

export const printJobAnswer = z.object({
  print: z.object({
    job: z.string(),
    ticket: z.string(),
    state: printState,
    /** A code: why it failed, or why it still waits. */
    reason: z.string().nullable(),
    via: printVia,
    /** The ticket once more. */
    copy: z.boolean(),
  }),
});
export type PrintJobAnswer = z.infer<typeof printJobAnswer>;

/** One step of a ticket's way, for staff: a code, a time, a window, who did it. */
export const historyItem = z.object({
  at: isoTime,
  what: z.string(),
  window: z.number().int().nullable(),
  by: z.string().nullable(),
});
export type HistoryItem = z.infer<typeof historyItem>;

/** What staff see of a ticket beside the visitor's view of it. Never the reason of a priority. */
export const staffFacts = z.object({
  priority: priorityClass,
  channel: z.string(),
  /** Those done, in progress and to come. */
  services: z.array(namedService.extend({ purpose: purpose.nullable(), done: z.boolean() })),
  waitedMinutes: z.number().int(),
  /** Of the wait it stands in; null when it does not wait. */
  targetMinutes: z.number().nullable(),
  /** Staff may still put it back into its line. */
  canReinstate: z.boolean(),
  /** The last printing. */
  print: z.object({ state: printState, via: printVia, reason: z.string().nullable() }).nullable(),
});
export type StaffFacts = z.infer<typeof staffFacts>;

/** The visitor's view (views/ticket-view.ts); staff get its history, facts and note with it. */
export const ticketAnswer = z.looseObject({
  id: z.string(),
  number: z.string(),
  state: z.string(),
  history: z.array(historyItem).optional(),
  staff: staffFacts.nullable().optional(),
  note: z.string().nullable().optional(),
});
