import { z } from 'zod';
import { consultationChannels } from '../domain/words.ts';
import { staffReason } from './reasons.ts';
import { isoTime, language, opaqueId } from './text.ts';
import { namedService, purpose, purposesByService } from './tickets.ts';

/** A question answered without a ticket. */
export const consultationBody = z.strictObject({
  serviceId: opaqueId,
  /** The centre's main one where it is not said. */
  language: language.optional(),
  channel: z.enum(consultationChannels).optional(),
});

/** What the asking person has given out today. */
export const givenAnswer = z.object({
  given: z.object({ tickets: z.number().int(), consultations: z.number().int() }),
});
export type GivenAnswer = z.infer<typeof givenAnswer>;

/** A number as it is typed: look-alike letters, blanks and zeros as one likes, or digits alone. */
export const findTicketsQuery = z.strictObject({ number: z.string().min(1).max(20) });

export const foundTicketsAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      state: z.string(),
      service: namedService,
      issuedAt: isoTime,
    }),
  ),
});
export type FoundTicketsAnswer = z.infer<typeof foundTicketsAnswer>;

export const rerouteBody = z.strictObject({
  serviceIds: z.array(opaqueId).min(1).max(8),
  purpose: purpose.optional(),
  purposes: purposesByService.optional(),
  /** In the place of the present service alone: what the visit asks besides stays behind it. */
  keepsRest: z.boolean().optional(),
  reason: staffReason.optional(),
});

/** The visitor's page with the key in the fragment. */
export const ticketLinkAnswer = z.object({ link: z.string() });
export type TicketLinkAnswer = z.infer<typeof ticketLinkAnswer>;
