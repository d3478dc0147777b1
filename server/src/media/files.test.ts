import fastify from 'fastify';
import { expect, test } from 'vitest';
import { mediaFiles } from './files.ts';

test('files are served from a folder that is named from where the server was started', async () => {
  const app = fastify();
  await app.register(mediaFiles('./data/media'));
  await expect(app.ready()).resolves.toBeDefined();
  await app.close();
});
