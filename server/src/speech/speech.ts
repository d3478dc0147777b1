import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { defaultVoice, type VoiceSettings } from '@talon/shared/domain/settings/voice-settings.ts';
import type { Language, languages } from '@talon/shared/locale/languages.ts';
import type { Spoken } from '@talon/shared/locale/voice/needed.ts';
import { type Espeak, renderedVersion } from './espeak.ts';
import type { Recordings } from './recordings.ts';
import { allTakes } from './takes.ts';

export interface SpeechParts {
  readonly recordings: Recordings;
  readonly espeak: Espeak;
}

export const voiceOf = (centre: CentreSettings): VoiceSettings => centre.voice ?? defaultVoice;

/** What the centre's announcements may speak of, as it is set up now. */
export function spokenAt(centre: CentreSettings): Spoken {
  const { categories, services, letters, zones } = centre;
  const marks = [
    ...categories.map(({ letter }) => letter),
    ...services.map(({ letter }) => letter),
    letters.legal,
    letters.appointment,
  ];
  return {
    letters: marks.filter((mark) => mark !== null),
    floors: zones.map(({ floor }) => floor),
  };
}

async function inEachLanguage<Result>(
  make: (language: Language) => Promise<Result>,
): Promise<Record<Language, Result>> {
  const [uk, ru, en] = await Promise.all([make('uk'), make('ru'), make('en')]);
  return { uk, ru, en } satisfies Record<(typeof languages)[number], Result>;
}

/** How the hall is to speak, and which clips there are to speak with. */
export async function voiceAnswerOf(
  { recordings, espeak }: SpeechParts,
  centre: CentreSettings,
): Promise<VoiceAnswer> {
  const { pack, providers, quiet, ...rest } = voiceOf(centre);
  const program = await espeak.version();
  return {
    settings: { ...rest, providers: [...providers], quiet: [...quiet] },
    recorded: await inEachLanguage(async (language) => {
      const shelf = await recordings.shelf(centre.id, pack, language);
      return { version: shelf.version, clips: [...shelf.recordings.keys()] };
    }),
    rendered:
      program === null
        ? null
        : await inEachLanguage(async (language) => ({
            version: renderedVersion(program, language, rest.rate),
            clips: allTakes(language).map(({ clip }) => clip),
          })),
  };
}
