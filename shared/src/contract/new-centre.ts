import { z } from 'zod';
import { centreSettings } from './centre-settings.ts';
import { language, localText, opaqueId } from './text.ts';

/** The catalogue that a new centre chooses its services from. */
export const centreTemplate = z.object({
  categories: z.array(
    z.object({
      id: z.string(),
      letter: z.string(),
      name: localText,
      services: z.array(z.object({ id: z.string(), name: localText })),
    }),
  ),
});
export type CentreTemplate = z.output<typeof centreTemplate>;

const name = z.string().trim().min(1).max(80);

/** What is asked of a new centre; everything else begins as in the template. */
export const newCentreBody = z.strictObject({
  /** In the main language; the others begin with it. */
  name,
  address: z.string().trim().max(120),
  mainLanguage: language,
  timeZone: z.string().min(1).max(60),
  week: centreSettings.shape.week,
  windows: z.number().int().min(1).max(60),
  zones: z.number().int().min(1).max(9),
  services: z.array(opaqueId).min(1).max(1000),
});
export type NewCentreBody = z.input<typeof newCentreBody>;

export const newCentreAnswer = z.object({ centre: z.string(), version: z.number().int() });
export type NewCentreAnswer = z.output<typeof newCentreAnswer>;
