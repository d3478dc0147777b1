import { z } from 'zod';
import { language } from './text.ts';
import { voiceSettings } from './voice-settings.ts';

/** What the server itself has sound of; the browser's own voice needs nothing from it. */
export const clipProviders = ['recorded', 'rendered'] as const;
export const clipProvider = z.enum(clipProviders);
export type ClipProvider = z.infer<typeof clipProvider>;

/** A word's token, and `.end` for the take in which the voice falls at the end of a sentence. */
export const clipName = z
  .string()
  .max(40)
  .regex(/^[a-z]+(-[a-z0-9]+)?(\.end)?$/);

const clips = z.object({
  /** Changes with the sound: part of each clip's address, which may then be kept for ever. */
  version: z.string(),
  /** Names of the clips there are. */
  clips: z.array(z.string()),
});
const perLanguage = z.object({ uk: clips, ru: clips, en: clips });

/** GET /centres/{centre}/voice: how to speak and what there is to speak with. */
export const voiceAnswer = z.object({
  settings: voiceSettings.omit({ pack: true }),
  recorded: perLanguage,
  /** null: nothing on the server can speak. */
  rendered: perLanguage.nullable(),
});
export type VoiceAnswer = z.infer<typeof voiceAnswer>;

/** GET /admin/centres/{centre}/voice/recordings: what is to be recorded and what is missing. */
export const recordingsAnswer = z.object({
  language,
  items: z.array(
    z.object({
      clip: z.string(),
      text: z.string(),
      /** A second take, for the end of a sentence; without it the first one is used. */
      optional: z.boolean(),
      recorded: z.boolean(),
    }),
  ),
  /** Clips without which calls in this language are spoken by another provider. */
  missing: z.number().int(),
});
export type RecordingsAnswer = z.infer<typeof recordingsAnswer>;
