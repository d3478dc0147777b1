import { z } from 'zod';
import { language, localText, waitRange } from './text.ts';
import { audience, purpose } from './tickets.ts';

export const centresAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: localText,
      address: localText,
      timeZone: z.string(),
      open: z.boolean(),
      waiting: z.number().int(),
      openWindows: z.number().int(),
      waitMinutes: z.number().nullable(),
      closesAt: z.string().nullable(),
      opensAt: z.string().nullable(),
    }),
  ),
});
export type CentresAnswer = z.infer<typeof centresAnswer>;

/** The catalogue in one language; live figures of the moment beside it. */
export const menuAnswer = z.object({
  catalogue: z.string(),
  centre: z.object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    phone: z.string(),
    timeZone: z.string(),
    /** What the place speaks to whoever has not chosen yet. */
    mainLanguage: language,
    legalPriority: z.boolean(),
    /** What else its kiosks offer. */
    checkIn: z.boolean(),
    feedback: z.boolean(),
    help: z.boolean(),
  }),
  categories: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      letter: z.string(),
      icon: z.string(),
      services: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          authority: z.string(),
          applicant: z.string(),
          documents: z.array(z.string()),
          /** Words, e.g. «10 робочих днів». */
          term: z.string(),
          fee: z.string(),
          purposes: z.array(purpose),
          audience,
          /** Tickets of a day; null = as many as the day lets. */
          dailyLimit: z.number().int().nullable(),
          searchWords: z.array(z.string()),
          open: z.boolean(),
          waiting: z.number().int(),
          waitMinutes: waitRange.nullable(),
        }),
      ),
    }),
  ),
});
export type MenuAnswer = z.infer<typeof menuAnswer>;
