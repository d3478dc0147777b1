import { z } from 'zod';
import { longest } from './longest.ts';
import { isoTime, opaqueId } from './text.ts';

/** One line of the boards' last row. */
const said = z.string().trim().min(1).max(longest.announcement);

/** A sentence for the hall in the languages it was written in, for so many minutes. */
export const announceBody = z.strictObject({
  text: z
    .strictObject({ uk: said.optional(), ru: said.optional(), en: said.optional() })
    .refine(({ uk, ru, en }) => [uk, ru, en].some((text) => text !== undefined), {
      message: 'is said in no language',
    }),
  minutes: z.number().int().min(1).max(480),
  /** On the boards of these zones and those of the whole hall; absent = on all. */
  zones: z.array(opaqueId).min(1).max(20).optional(),
});
export type AnnounceBody = z.infer<typeof announceBody>;
export const announcementAnswer = z.object({
  announcement: z.object({ id: z.string(), until: isoTime }),
});

const note = z.string().trim().min(1).max(longest.message);
/** To whoever works at a window, or to everybody who does. */
export const messageBody = z.strictObject({
  to: z.union([z.strictObject({ window: opaqueId }), z.strictObject({ all: z.literal(true) })]),
  text: note,
});
export type MessageBody = z.infer<typeof messageBody>;
/** From a window to whoever runs the hall. */
export const replyBody = z.strictObject({
  text: note,
  /** The message that it answers. */
  answers: opaqueId.optional(),
});
/** `windows`: how many desks it went to. */
export const sentAnswer = z.object({
  message: z.object({ id: z.string(), windows: z.number().int() }),
});

export const alarmAnswer = z.object({ alarm: z.object({ since: isoTime, coming: z.boolean() }) });

export const openForBody = z.strictObject({ operatorId: opaqueId });

/** People of the centre who may be given a window now. */
export const operatorsAnswer = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), signedIn: z.boolean() })),
});
export type OperatorsAnswer = z.infer<typeof operatorsAnswer>;

/** An alert is named by its kind and, behind a dot, by what it tells of. */
export const alertId = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[a-z_]+\.[A-Za-z0-9_.-]+$/);

const closingGroup = z.object({ count: z.number().int(), numbers: z.array(z.string()) });
/** What the closing of the day would make of everybody in it; `numbers` are the first ones. */
export const closingAnswer = z.object({
  /** They expire. */
  waiting: closingGroup,
  called: closingGroup,
  parked: closingGroup,
  /** They stay unclosed. */
  serving: closingGroup,
  /** Numbers of the windows that close. */
  windows: z.array(z.number().int()),
});
export type ClosingAnswer = z.infer<typeof closingAnswer>;
