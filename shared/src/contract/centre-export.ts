import { z } from 'zod';
import { centreSettings } from './centre-settings.ts';
import { mediaId } from './media.ts';
import { settingsDifference } from './settings-history.ts';
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

/** Files that its playlists show and the centre does not have: to be uploaded. */
const missingMedia = z.array(z.object({ id: z.string(), name: z.string() }));

/** What taking a file would mean; nothing has been stored. */
export const centreImportLook = z.object({
  /** There is no such centre yet. */
  created: z.boolean(),
  /** In force now, 0 where there is none: what the taking is conditional on. */
  version: z.number().int(),
  /** How many places of the centre would differ. */
  changed: z.number().int(),
  /** The first hundred of them. */
  changes: z.array(settingsDifference),
  missingMedia,
});
export type CentreImportLook = z.output<typeof centreImportLook>;

export const centreImported = z.object({
  centre: z.string(),
  version: z.number().int(),
  created: z.boolean(),
  missingMedia,
});
export type CentreImported = z.output<typeof centreImported>;
