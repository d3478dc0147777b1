import { z } from 'zod';
import {
  defaultVoice,
  type VoiceSettings,
  voiceProviders,
} from '../domain/settings/voice-settings.ts';

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
/** Quiet hours may go over midnight. */
const span = z.strictObject({ from: time, until: time });

/** The name of a folder and nothing else. */
export const packName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** How a centre's hall speaks; every part has a default. */
export const voiceSettings = z.strictObject({
  providers: z
    .array(z.enum(voiceProviders))
    .max(voiceProviders.length)
    .default([...defaultVoice.providers]),
  pack: packName.nullable().default(defaultVoice.pack),
  chime: z.boolean().default(defaultVoice.chime),
  again: z.boolean().default(defaultVoice.again),
  rate: z.number().int().min(70).max(130).multipleOf(10).default(defaultVoice.rate),
  volume: z.number().int().min(0).max(100).default(defaultVoice.volume),
  quiet: z.array(span).max(10).default([]),
}) satisfies z.ZodType<VoiceSettings>;
