import { z } from 'zod';
import { directions, type MediaSettings } from '../domain/settings/display-settings.ts';
import { mediaId } from './media.ts';
import { opaqueId } from './text.ts';

export const direction = z.enum(directions);

export const zoneWay = z.strictObject({ from: opaqueId, direction });

const playlist = z.strictObject({
  zone: opaqueId.nullable(),
  sound: z.boolean(),
  items: z
    .array(
      z.strictObject({
        media: mediaId,
        seconds: z.number().int().min(3).max(3600).nullable(),
      }),
    )
    .max(40),
});

/** What boards show beside the calls. A centre without it shows none. */
export const mediaSettings = z.strictObject({
  playlists: z.array(playlist).max(20),
}) satisfies z.ZodType<MediaSettings>;
