import { z } from 'zod';
import { isoTime } from './text.ts';

/** The hash of what is in the file, and its type: the same file is the same id. */
export const mediaId = z.string().regex(/^[0-9a-f]{32}\.(jpg|png|webp|mp4|webm)$/);

/** What an upload may say of itself; what counts is what is found in its bytes. */
export const mediaUploadTypes = [
  'application/octet-stream',
  'image/jpeg',
  'image/png',
  'image/webp',
  'video/mp4',
  'video/webm',
] as const;

export const uploadQuery = z.strictObject({
  /** The file's own name, for the list of files alone. */
  name: z.string().trim().min(1).max(200),
});

export const mediaItem = z.object({
  id: mediaId,
  name: z.string(),
  kind: z.enum(['picture', 'video']),
  bytes: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  /** Where boards fetch it; what stands there never changes. */
  url: z.string(),
  addedAt: isoTime,
  /** Playlists of the settings show it. */
  inUse: z.boolean(),
});
export type MediaItem = z.infer<typeof mediaItem>;

export const mediaAnswer = z.object({
  items: z.array(mediaItem),
  bytes: z.number().int(),
  limitBytes: z.number().int(),
});
export type MediaAnswer = z.infer<typeof mediaAnswer>;
