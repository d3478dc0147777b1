import { language, opaqueId } from '@talon/shared/contract/text.ts';
import { clipName, recordingsAnswer } from '@talon/shared/contract/voice.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault, invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import type { Audit, Settings } from '../parts.ts';
import { audioKindOf, audioTypes } from './audio-kind.ts';
import type { Recordings } from './recordings.ts';
import { spokenAt, voiceOf } from './speech.ts';
import { neededTakes, takeOf } from './takes.ts';
import { wordList } from './word-list.ts';

export interface RecordingParts {
  readonly recordings: Recordings;
  readonly settings: Settings;
  readonly audit: Audit;
}

/** Ten seconds of a word, uncompressed, at the rate of a studio. */
const mostBytes = 1024 * 1024;
const tags = ['voice'];
const centrePath = z.strictObject({ centre: opaqueId });
const clipPath = z.strictObject({ centre: opaqueId, language, clip: clipName });
const languageQuery = z.strictObject({ language });

/** What an administrator records for the hall: the list, the check, and the files one by one. */
export function recordingRoutes(parts: RecordingParts): FastifyPluginAsyncZod {
  const { settings } = parts;
  const centreAt = (id: string): CentreSettings => {
    const centre = settings.get(id);
    if (centre === undefined) throw new Fault('not_found');
    return centre;
  };
  return async (api) => {
    api.get(
      '/admin/centres/:centre/voice/recordings',
      {
        onRequest: requireStaff('administrator'),
        schema: {
          params: centrePath,
          querystring: languageQuery,
          response: { 200: recordingsAnswer },
          tags,
          summary: 'The words to record, and which are missing',
        },
      },
      async (request) => checkOf(parts, centreAt(request.params.centre), request.query.language),
    );
    api.get(
      '/admin/centres/:centre/voice/words.csv',
      {
        onRequest: requireStaff('administrator'),
        schema: {
          params: centrePath,
          querystring: languageQuery,
          tags,
          summary: 'The words to record, for who reads them out',
          produces: ['text/csv'],
        },
      },
      async (request, reply) => {
        const centre = centreAt(request.params.centre);
        const asked = request.query.language;
        return reply
          .type('text/csv; charset=utf-8')
          .header('Content-Disposition', `attachment; filename="voice-${asked}.csv"`)
          .header('Cache-Control', 'no-cache')
          .send(wordList(neededTakes(asked, spokenAt(centre))));
      },
    );
    await api.register(fileRoutes(parts, centreAt));
  };
}

function fileRoutes(
  { recordings, audit }: RecordingParts,
  centreAt: (id: string) => CentreSettings,
): FastifyPluginAsyncZod {
  return async (api) => {
    // Held inside this plugin: elsewhere a body is JSON or it is refused unread.
    api.addContentTypeParser(
      audioTypes,
      { parseAs: 'buffer', bodyLimit: mostBytes },
      (_request, body, done) => done(null, body),
    );
    const path = '/admin/centres/:centre/voice/recordings/:language/:clip';
    const onRequest = requireStaff('administrator');
    api.put(
      path,
      {
        onRequest,
        bodyLimit: mostBytes,
        schema: {
          params: clipPath,
          response: { 200: recordingsAnswer },
          tags,
          summary: 'Stores the recording of one word: WAV, Ogg or MP3',
          consumes: audioTypes,
        },
      },
      async (request) => {
        const { language, clip, ...at } = request.params;
        const centre = centreAt(at.centre);
        if (takeOf(language, clip) === null) throw new Fault('not_found');
        const { body } = request;
        const kind = Buffer.isBuffer(body) ? audioKindOf(body) : null;
        if (!Buffer.isBuffer(body) || kind === null) throw invalid('body', 'is no WAV, Ogg or MP3');
        await recordings.put(centre.id, language, clip, kind, body);
        await record(audit, 'voice.recorded', request, clip);
        return checkOf({ recordings }, centre, language);
      },
    );
    api.delete(
      path,
      {
        onRequest,
        schema: {
          params: clipPath,
          response: { 200: recordingsAnswer },
          tags,
          summary: 'Removes the recording of one word',
        },
      },
      async (request) => {
        const { language, clip, ...at } = request.params;
        const centre = centreAt(at.centre);
        await recordings.remove(centre.id, language, clip);
        await record(audit, 'voice.removed', request, clip);
        return checkOf({ recordings }, centre, language);
      },
    );
  };
}

async function record(
  audit: Audit,
  action: string,
  request: Parameters<typeof staffOf>[0] & { readonly params: z.infer<typeof clipPath> },
  clip: string,
): Promise<void> {
  const { centre, language } = request.params;
  const by = staffOf(request).user;
  await audit.record({ by, centre, action, subject: centre, details: { language, clip } });
}

/** What the pack in use has of what the centre needs. */
async function checkOf(
  { recordings }: Pick<RecordingParts, 'recordings'>,
  centre: CentreSettings,
  language: Language,
): Promise<z.infer<typeof recordingsAnswer>> {
  const shelf = await recordings.shelf(centre.id, voiceOf(centre).pack, language);
  const items = neededTakes(language, spokenAt(centre)).map(({ clip, text, isEnd }) => ({
    clip,
    text,
    optional: isEnd,
    recorded: shelf.recordings.has(clip),
  }));
  const missing = items.filter(({ recorded, optional }) => !recorded && !optional).length;
  return { language, items, missing };
}
