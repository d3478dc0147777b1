import { readFile } from 'node:fs/promises';
import { language, opaqueId } from '@talon/shared/contract/text.ts';
import { clipName, clipProvider, voiceAnswer } from '@talon/shared/contract/voice.ts';
import { unreachable } from '@talon/shared/domain/decider.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import type { Settings } from '../parts.ts';
import { mediaTypeOf } from './audio-kind.ts';
import { type SpeechParts, voiceAnswerOf, voiceOf } from './speech.ts';
import { takeOf } from './takes.ts';

const tags = ['voice'];
const clipPath = z.strictObject({
  centre: opaqueId,
  provider: clipProvider,
  language,
  clip: clipName,
});
type ClipPath = z.infer<typeof clipPath>;

interface Sound {
  readonly type: string;
  readonly file: string;
}

/** The hall's voice as a board fetches it. Only words of a fixed list are ever rendered. */
export function speechRoutes(
  parts: SpeechParts & { readonly settings: Settings },
): FastifyPluginAsyncZod {
  const centreAt = (id: string): CentreSettings => {
    const centre = parts.settings.get(id);
    if (centre === undefined) throw new Fault('not_found');
    return centre;
  };
  return async (api) => {
    api.get(
      '/centres/:centre/voice',
      {
        schema: {
          params: z.strictObject({ centre: opaqueId }),
          response: { 200: voiceAnswer },
          tags,
          summary: 'How the hall speaks, and which words there is sound of',
        },
      },
      async (request, reply) => {
        const centre = centreAt(request.params.centre);
        reply.header('Cache-Control', 'no-cache');
        return voiceAnswerOf(parts, centre);
      },
    );
    api.get(
      '/centres/:centre/voice/:provider/:language/:clip',
      {
        schema: {
          params: clipPath,
          querystring: z.strictObject({ v: z.string().max(64).optional() }),
          tags,
          summary: 'The sound of one word',
          produces: ['audio/wav', 'audio/ogg', 'audio/mpeg'],
        },
      },
      async (request, reply) => {
        const sound = await soundOf(parts, centreAt(request.params.centre), request.params);
        const bytes = sound === null ? null : await readFile(sound.file).catch(() => null);
        if (sound === null || bytes === null) throw new Fault('not_found');
        const keep =
          request.query.v === undefined ? 'no-cache' : 'public, max-age=31536000, immutable';
        return reply.type(sound.type).header('Cache-Control', keep).send(bytes);
      },
    );
  };
}

async function soundOf(
  { recordings, espeak }: SpeechParts,
  centre: CentreSettings,
  { provider, language, clip }: ClipPath,
): Promise<Sound | null> {
  const { pack, rate } = voiceOf(centre);
  switch (provider) {
    case 'recorded': {
      const found = (await recordings.shelf(centre.id, pack, language)).recordings.get(clip);
      return found === undefined ? null : { type: mediaTypeOf(found.kind), file: found.file };
    }
    case 'rendered': {
      const take = takeOf(language, clip);
      const file = take === null ? null : await espeak.clip(language, take, rate);
      return file === null ? null : { type: mediaTypeOf('wav'), file };
    }
    default:
      return unreachable(provider);
  }
}
