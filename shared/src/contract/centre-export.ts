import { z } from 'zod';
import { centreSettings } from './centre-settings.ts';
import { mediaId } from './media.ts';
import { isoTime, opaqueId } from './text.ts';

export const exportFormat = 'talon-centre';
export const exportVersion = 1;

/**
 * A whole centre in one file: what it is set up with, and which pictures and videos it shows by the
 * hash of what is in them. No people, devices, keys or days.
 */
export const centreExport = z.strictObject({
  format: z.literal(exportFormat),
  version: z.literal(exportVersion),
  exportedAt: isoTime,
  centre: centreSettings,
  media: z
    .array(
      z.strictObject({
        id: mediaId.describe('The first 32 hex digits of the SHA-256 of the file, and its type'),
        name: z.string().max(200),
        bytes: z.number().int().min(0),
      }),
    )
    .max(1000),
});
export type CentreExport = z.output<typeof centreExport>;

export const centreImport = z.strictObject({
  /** The centre it becomes: one that is there is replaced, any other is made. */
  into: opaqueId,
  file: centreExport,
});
export type CentreImport = z.input<typeof centreImport>;

export const centreImported = z.object({
  centre: z.string(),
  version: z.number().int(),
  created: z.boolean(),
  /** Files that its playlists show and the centre does not have: to be uploaded. */
  missingMedia: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type CentreImported = z.output<typeof centreImported>;
