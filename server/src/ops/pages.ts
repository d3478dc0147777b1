import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { sendPlainPage } from '../http/plain-page.ts';
import { projectFolder } from '../place.ts';

/** A built client: where its files are and under which path they are asked for. */
interface Client {
  readonly folder: string;
  readonly base: string;
  /** Path of a page → its HTML file. */
  readonly pages: Readonly<Record<string, string>>;
}

const clients: readonly Client[] = [
  {
    folder: 'kiosk',
    base: '/kiosk/',
    pages: { '/kiosk/': 'index.html', '/kiosk/preview': 'preview.html' },
  },
  {
    folder: 'display-board',
    base: '/board/',
    pages: {
      '/board/': 'index.html',
      '/board/preview': 'preview.html',
      '/sign/': 'sign.html',
      '/sign/preview': 'preview.html',
    },
  },
  {
    folder: 'operator-console',
    base: '/console/',
    pages: {
      '/': 'start.html',
      '/first-run/': 'first-run.html',
      '/pair/': 'pair.html',
      '/invitation/': 'invitation.html',
      '/console/': 'index.html',
      '/console/hall/': 'office.html',
      '/console/services/': 'office.html',
      '/console/reports/': 'office.html',
      '/console/reports/:tab/': 'office.html',
      '/console/devices/': 'office.html',
      '/console/people/': 'office.html',
      '/console/audit/': 'office.html',
      '/console/account/': 'office.html',
      '/console/settings/': 'office.html',
      '/console/windows/': 'office.html',
      '/console/reception/': 'office.html',
      '/console/preview': 'preview.html',
      '/console/desk-preview': 'desk-preview.html',
    },
  },
  {
    folder: 'visitor-page',
    base: '/t-assets/',
    pages: { '/t/preview': 'preview.html', '/t/:id': 'index.html' },
  },
];

const yearSeconds = 31_536_000;

/** Serves the built clients. Names of assets carry their hash; pages are asked for each time. */
export function pageRoutes(root = projectFolder): FastifyPluginAsync {
  return async (app) => {
    let isFirst = true;
    for (const client of clients) {
      const dist = join(root, client.folder, 'dist');
      if (!existsSync(dist)) {
        missingPages(app, client);
        continue;
      }
      await app.register(fastifyStatic, {
        root: dist,
        prefix: client.base,
        decorateReply: isFirst,
        index: false,
        cacheControl: false,
        preCompressed: true,
        dotfiles: 'ignore',
        setHeaders: (reply, path) => reply.header('cache-control', cachingOf(path)),
      });
      isFirst = false;
      builtPages(app, client, dist);
    }
  };
}

function cachingOf(path: string): string {
  if (path.endsWith('.html')) return 'no-cache';
  if (/[\\/]assets[\\/]/.test(path)) return `public, max-age=${yearSeconds}, immutable`;
  return 'public, max-age=3600';
}

function builtPages(app: FastifyInstance, { pages }: Client, dist: string): void {
  for (const [path, file] of Object.entries(pages)) {
    app.get(path, async (request, reply) => {
      // Looked for each time: a build may end while the server runs.
      if (!existsSync(join(dist, file))) return sendPlainPage(request, reply, 'notBuilt', 503);
      return reply.sendFile(file, dist);
    });
    redirectBare(app, path);
  }
}

function missingPages(app: FastifyInstance, { pages }: Client): void {
  for (const path of Object.keys(pages)) {
    app.get(path, async (request, reply) => sendPlainPage(request, reply, 'notBuilt', 503));
    redirectBare(app, path);
  }
}

/** «/kiosk» as people type it: the page's own files are found from «/kiosk/» only. */
function redirectBare(app: FastifyInstance, path: string): void {
  if (path === '/' || !path.endsWith('/')) return;
  app.get(path.slice(0, -1), async (_request, reply) => reply.redirect(path, 308));
}
