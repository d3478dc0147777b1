import { Readable } from 'node:stream';
import {
  type MediaItem,
  mediaAnswer,
  mediaId,
  mediaItem,
  mediaUploadTypes,
  uploadQuery,
} from '@talon/shared/contract/media.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { mediaKind, mediaUrl } from '@talon/shared/views/playlist.ts';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault, invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Patience } from '../http/patience.ts';
import type { Audit, Settings } from '../parts.ts';
import { limits, mostBytes } from './limits.ts';
import type { MediaStore } from './store.ts';
import type { MediaRow } from './tables.ts';

export interface MediaRoutesParts {
  readonly media: MediaStore;
  readonly settings: Pick<Settings, 'get'>;
  readonly audit: Audit;
  readonly patience: Patience;
}

const tags = ['media'];
const ofCentre = z.strictObject({ centre: opaqueId });
const onRequest = requireStaff('administrator');

export function mediaRoutes(parts: MediaRoutesParts): FastifyPluginAsync {
  return async (app) => {
    await app.register(async (uploads) => uploadRoute(uploads, parts));
    listRoute(app, parts);
    removeRoute(app, parts);
  };
}

/**
 * The body is the file itself and is read as it comes. The same file sent again is the same id and
 * the same answer, whatever the key: nothing is kept by it.
 */
function uploadRoute(
  root: FastifyInstance,
  { media, settings, audit, patience }: MediaRoutesParts,
) {
  root.removeAllContentTypeParsers();
  root.addContentTypeParser([...mediaUploadTypes], (request, payload, done) => {
    patience.grant(request.raw.socket);
    done(null, payload);
  });
  root.withTypeProvider<ZodTypeProvider>().post(
    '/centres/:centre/media',
    {
      bodyLimit: mostBytes,
      onRequest,
      schema: {
        tags,
        summary: 'Uploads a picture (JPEG, PNG, WebP) or video (MP4, WebM) for the boards',
        description: 'The body is the file itself, with its own content type.',
        params: ofCentre,
        querystring: uploadQuery,
        response: { 201: mediaItem },
      },
    },
    async (request, reply) => {
      const { centre } = request.params;
      const found = settings.get(centre);
      if (found === undefined) throw new Fault('not_found');
      idempotencyKey(request);
      const upload: unknown = request.body;
      if (!(upload instanceof Readable)) throw invalid('body', 'the file is missing', 'required');
      try {
        const row = await media.add(centre, request.query.name, upload);
        const by = staffOf(request).user;
        await audit.record({ by, centre, action: 'media.added', subject: row.id });
        return reply.code(201).send(itemOf(row, found));
      } finally {
        // A refused file is read to its end: a browser hears the answer only when it has sent it.
        upload.resume();
      }
    },
  );
}

function listRoute(root: FastifyInstance, { media, settings }: MediaRoutesParts): void {
  root.withTypeProvider<ZodTypeProvider>().get(
    '/centres/:centre/media',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The files that playlists may show',
        params: ofCentre,
        response: { 200: mediaAnswer },
      },
    },
    async (request) => {
      const found = settings.get(request.params.centre);
      if (found === undefined) throw new Fault('not_found');
      const rows = await media.list(found.id);
      return {
        items: rows.map((row) => itemOf(row, found)),
        bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
        limitBytes: limits.totalBytes,
      };
    },
  );
}

function removeRoute(root: FastifyInstance, { media, settings, audit }: MediaRoutesParts): void {
  root.withTypeProvider<ZodTypeProvider>().delete(
    '/centres/:centre/media/:media',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Takes a file away that no playlist shows',
        params: z.strictObject({ centre: opaqueId, media: mediaId }),
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const { centre, media: id } = request.params;
      const found = settings.get(centre);
      if (found !== undefined && isShown(found, id)) {
        throw invalid('path.media', 'a playlist shows it', 'in_use');
      }
      if (!(await media.remove(centre, id))) throw new Fault('not_found');
      const by = staffOf(request).user;
      await audit.record({ by, centre, action: 'media.removed', subject: id });
      return reply.code(204).send();
    },
  );
}

function isShown({ media }: CentreSettings, id: string): boolean {
  return media?.playlists.some(({ items }) => items.some((item) => item.media === id)) ?? false;
}

function itemOf({ id, name, bytes, width, height, added_at }: MediaRow, centre: CentreSettings) {
  return {
    id,
    name,
    kind: mediaKind(id),
    bytes,
    width,
    height,
    url: mediaUrl(centre.id, id),
    addedAt: new Date(added_at).toISOString(),
    inUse: isShown(centre, id),
  } satisfies MediaItem;
}
