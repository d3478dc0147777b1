import { type PlainPage, plainPages } from '@talon/shared/locale/plain-pages.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './language.ts';

interface PlainWords {
  readonly title: string;
  readonly text: string;
}

/** A page without style or script, for when there is no client to show anything better. */
export function sendPlainPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PlainPage,
  status: number,
): FastifyReply {
  const language = preferredLanguage(request.headers['accept-language']);
  return sendPlainWords(request, reply, plainPages[page][language], status);
}

/** The same with words of the caller's own, in the language that the request asks for. */
export function sendPlainWords(
  request: FastifyRequest,
  reply: FastifyReply,
  { title, text }: PlainWords,
  status: number,
): FastifyReply {
  const language = preferredLanguage(request.headers['accept-language']);
  const { link } = plainPages.notFound[language];
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .serializer((html: unknown) => String(html))
    .send(
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
        '<meta name="viewport" content="width=device-width,initial-scale=1">' +
        `<title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p>` +
        `<p><a href="/">${link}</a></p></main></body></html>\n`,
    );
}

/** A person's browser asked for a page, not a program for data. */
export function wantsPage(request: FastifyRequest): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const accept = request.headers.accept ?? '';
  return isRead && !request.url.startsWith('/api/') && accept.includes('text/html');
}
