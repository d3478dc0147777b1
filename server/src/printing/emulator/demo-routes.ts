import { demoPrinterAnswer, demoPrinterBody } from '@talon/shared/contract/demo-printer.ts';
import { demoPrinterTexts } from '@talon/shared/locale/demo-printer.ts';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../../http/fault.ts';
import { preferredLanguage } from '../../http/language.ts';
import type { PaperPrinter } from '../print-thread.ts';
import { demoPage, demoScript } from './demo-page.ts';
import { textOf } from './emulated-paper.ts';
import type { PrinterEmulator } from './printer-emulator.ts';

export interface DemoPrinterParts {
  readonly emulator: PrinterEmulator;
  readonly draw: PaperPrinter['emulated'];
}

const tags = ['printing'];
const shownPapers = 12;
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

async function onlyHere(request: FastifyRequest): Promise<void> {
  if (!loopback.has(request.ip)) throw new Fault('forbidden');
}

/** The demonstration's printer for programs: what came out of it, and what is wrong with it. */
export function demoPrinterRoutes({ emulator, draw }: DemoPrinterParts): FastifyPluginAsync {
  const answer = () => {
    const { paper, cover, away, slowMs } = emulator.switches();
    const first = emulator.papers.length;
    const papers = emulator.papers
      .slice(-shownPapers)
      .reverse()
      .map((one, i) => ({ paper: first - i, whole: one.whole, words: textOf(one) }));
    return { port: emulator.port, paper, cover, away, slowMs, count: first, papers };
  };
  const send = async (reply: FastifyReply, number: number) => {
    const paper = emulator.papers[number - 1];
    if (paper === undefined) throw new Fault('not_found');
    const png = await draw(paper);
    return reply.type('image/png').header('Cache-Control', 'no-store').send(Buffer.from(png));
  };
  return async (root) => {
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.addHook('onRequest', onlyHere);
    app.get(
      '/demo/printer',
      {
        schema: {
          tags,
          summary: 'The demonstration’s printer',
          response: { 200: demoPrinterAnswer },
        },
      },
      async () => answer(),
    );
    app.put(
      '/demo/printer',
      {
        schema: {
          tags,
          summary: 'Takes its paper away, opens its cover, switches it off',
          body: demoPrinterBody,
          response: { 200: demoPrinterAnswer },
        },
      },
      async (request) => {
        const now = emulator.switches();
        const { paper = now.paper, cover = now.cover } = request.body;
        const { away = now.away, slowMs = now.slowMs } = request.body;
        await emulator.set({ paper, cover, away, slowMs });
        return answer();
      },
    );
    app.get(
      '/demo/printer/papers/:paper',
      {
        schema: {
          params: z.strictObject({ paper: z.coerce.number().int().min(1) }),
          tags,
          summary: 'A paper that came out, as a picture',
          produces: ['image/png'],
        },
      },
      async (request, reply) => send(reply, request.params.paper),
    );
    app.get(
      '/demo/printer/last.png',
      { schema: { tags, summary: 'The last paper that came out', produces: ['image/png'] } },
      async (_request, reply) => send(reply, emulator.papers.length),
    );
  };
}

/** The same for people: `/demo/printer/`. */
export function demoPrinterPage(): FastifyPluginAsync {
  return async (app) => {
    app.get('/demo/printer', async (_request, reply) => reply.redirect('/demo/printer/', 308));
    app.get('/demo/printer/', async (request, reply) => {
      const language = preferredLanguage(request.headers['accept-language']);
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(demoPage(language, demoPrinterTexts[language]));
    });
    app.get('/demo/printer/page.js', async (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').send(demoScript),
    );
  };
}
