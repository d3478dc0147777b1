import { centresAnswer, menuAnswer } from '@talon/shared/contract/public-data.ts';
import { language, opaqueId, zoneChoice } from '@talon/shared/contract/text.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { Stamp } from '@talon/shared/views/stamp.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import { type ZoneChoice, zoneChoiceOf, zonesIn } from '@talon/shared/views/zone-choice.ts';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { QueueParts } from '../hall/hall.ts';
import { Fault } from '../http/fault.ts';
import { centreItem } from './centre-items.ts';
import { keepMenuTexts } from './menu-answer.ts';

export type PublicParts = Pick<QueueParts, 'settings' | 'desks' | 'hall'> & {
  readonly folds: {
    readonly board: (day: Day, around: Surroundings, zone: ZoneChoice | null) => BoardView;
    readonly menu: (day: Day, around: Surroundings) => MenuView;
    readonly staffMenu: (day: Day, around: Surroundings) => MenuView;
  };
};

interface Scene {
  readonly day: Day;
  readonly around: Surroundings;
}

/** What staff may give a ticket for. */
const staffStages = ['live', 'pilot'] as const;

const params = z.strictObject({ centre: opaqueId });
const tags = ['public'];

/** The whole view as sockets carry it; its fields are those of views/board-view.ts. */
const boardAnswer = z.looseObject({ version: z.looseObject({ event: z.number().int() }) });

/** Weak: it tells apart what the stamp tells apart, and the language. */
const tagOf = ({ epoch, day, event, tick }: Stamp, ...more: readonly string[]): string =>
  `W/"${[epoch, day, event, tick, ...more].join('-')}"`;

function notModified(reply: FastifyReply): FastifyReply {
  return reply.code(304).send();
}

/**
 * Text that is JSON already: no serializer reads it again. The reply is what the route gives back:
 * with nothing given, Fastify would send an empty body before the text is compressed.
 */
function sendJson(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('application/json; charset=utf-8')
    .serializer((ready: unknown) => String(ready))
    .send(text);
}

/** One centre that cannot be read is left out; when none can be, the fault is the answer. */
async function readable<Value>(asked: readonly Promise<Value>[]): Promise<readonly Value[]> {
  const settled = await Promise.allSettled(asked);
  const read = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (read.length > 0 || asked.length === 0) return read;
  return Promise.all(asked);
}

/** What anybody may know: the centres, what they offer and how busy they are. */
export function publicRoutes(parts: PublicParts): FastifyPluginAsyncZod {
  const scene = async (centre: CentreId): Promise<Scene> => {
    if (parts.settings.get(centre) === undefined) throw new Fault('not_found');
    const desk = await parts.desks.live(centre);
    const around = parts.hall.around(desk);
    if (around === null) throw new Fault('not_found');
    return { day: desk.day(), around };
  };

  const textOf = keepMenuTexts();

  return async (api) => {
    api.get(
      '/centres',
      { schema: { response: { 200: centresAnswer }, tags, summary: 'The centres, how busy' } },
      async () => {
        const scenes = await readable(parts.settings.centres().map(({ id }) => scene(id)));
        return {
          items: scenes.map(({ day, around }) => centreItem(around, parts.folds.menu(day, around))),
        };
      },
    );
    api.get(
      '/centres/:centre/menu',
      {
        schema: {
          params,
          querystring: z.strictObject({ language: language.optional() }),
          response: { 200: menuAnswer },
          tags,
          summary: 'The services in one language',
        },
      },
      async (request, reply) => {
        const { day, around } = await scene(request.params.centre);
        const chosen = request.query.language ?? around.centre.mainLanguage;
        const isStaff = request.caller.kind === 'staff';
        const menu = isStaff ? parts.folds.staffMenu(day, around) : parts.folds.menu(day, around);
        const tag = tagOf(menu.version, menu.catalogue, chosen, isStaff ? 'staff' : 'all');
        reply.header('ETag', tag).header('Cache-Control', 'no-cache');
        if (request.headers['if-none-match'] === tag) return notModified(reply);
        return sendJson(
          reply,
          textOf(around.centre, menu, chosen, isStaff ? staffStages : ['live']),
        );
      },
    );
    api.get(
      '/centres/:centre/board',
      {
        schema: {
          params,
          querystring: z.strictObject({ zone: zoneChoice.optional() }),
          response: { 200: boardAnswer },
          tags,
          summary: 'What the hall’s board shows',
        },
      },
      async (request, reply) => {
        const zones = zonesIn(request.query.zone ?? null) ?? [];
        const { day, around } = await scene(request.params.centre);
        const known = zones.every((zone) => around.centre.zones.some(({ id }) => id === zone));
        if (!known) throw new Fault('not_found');
        reply.header('Cache-Control', 'no-cache');
        const view = parts.folds.board(day, around, zoneChoiceOf(zones));
        return { ...view, version: { ...view.version } };
      },
    );
  };
}
