import { z } from 'zod';
import type { ShelterSettings } from '../domain/settings/shelter-settings.ts';

/** Two lines in the yellow panel of a board, read from across the hall. */
export const longestWay = 40;
/** Three lines under it. */
export const longestPlace = 110;

const short = (longest: number) =>
  z
    .strictObject({
      uk: z.string().max(longest),
      ru: z.string().max(longest),
      en: z.string().max(longest),
    })
    .default({ uk: '', ru: '', en: '' });

/** The way to the shelter in an air-raid alarm. */
export const shelterSettings = z.strictObject({
  way: short(longestWay),
  place: short(longestPlace),
}) satisfies z.ZodType<ShelterSettings>;
