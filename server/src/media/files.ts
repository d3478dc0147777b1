import { extname } from 'node:path';
import fastifyStatic from '@fastify/static';
import { mediaId } from '@talon/shared/contract/media.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyPluginAsync } from 'fastify';
import { contentTypes } from './sniff.ts';

const yearSeconds = 31_536_000;

/**
 * Serves uploaded files to boards, whole or in ranges. A name is the hash of what is in the file,
 * so a board asks for each once. The type is the one that was found in the bytes.
 */
export function mediaFiles(root: string): FastifyPluginAsync {
  return async (app) => {
    await app.register(fastifyStatic, {
      root,
      prefix: '/media/',
      decorateReply: false,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      allowedPath: (path) => isFile(path),
      setHeaders: (reply, path) => {
        const type = Object.entries(contentTypes).find(([end]) => extname(path) === `.${end}`);
        if (type !== undefined) reply.header('content-type', type[1]);
        reply.header('x-content-type-options', 'nosniff');
        reply.header('cache-control', `public, max-age=${yearSeconds}, immutable`);
      },
    });
  };
}

function isFile(path: string): boolean {
  const [before, centre, id, ...more] = path.split('/');
  if (before !== '' || more.length > 0) return false;
  return opaqueId.safeParse(centre).success && mediaId.safeParse(id).success;
}
