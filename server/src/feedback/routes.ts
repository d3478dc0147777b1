import { feedbackAnswer, ratingAnswer, ratingBody } from '@talon/shared/contract/feedback.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreId, TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isoTime } from '../hall/iso-time.ts';
import { createAttempts } from '../http/attempts.ts';
import { Fault } from '../http/fault.ts';
import { deviceOf, requireDevice, requireStaff } from '../http/guards.ts';
import type { Repeatable } from '../http/repeatable.ts';
import type { Clock, Settings } from '../parts.ts';
import type { FeedbackStore } from './feedback.ts';

export interface FeedbackParts {
  readonly feedback: FeedbackStore;
  readonly settings: Pick<Settings, 'get'>;
  readonly clock: Clock;
  readonly repeatable: Repeatable;
  /** The centre of a ticket whose key the request carries. */
  readonly visitorOf: (request: FastifyRequest, ticket: TicketId) => Promise<CentreId>;
}

const tags = ['feedback'];
const ofCentre = z.strictObject({ centre: opaqueId });
const pageSize = 50;
/** Nobody rates a visit every few seconds: more than this is a finger that plays. */
const most = { most: 30, withinMs: 600_000 };

type RatingRequest = Pick<z.output<typeof ratingBody>, 'score' | 'topics' | 'comment'>;

const given = ({ score, topics, comment }: RatingRequest) => ({
  score,
  topics: [...new Set(topics)],
  comment: comment ?? null,
});

/** What visitors think: told without a name, kept apart from tickets, read by staff. */
export function feedbackRoutes(parts: FeedbackParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(rateRoutes(parts));
    await api.register(readRoute(parts));
  };
}

function rateRoutes(parts: FeedbackParts): FastifyPluginAsyncZod {
  const { feedback, settings, clock, repeatable } = parts;
  const ratings = createAttempts(most);
  const common = { tags, body: ratingBody, response: { 201: ratingAnswer } };
  return async (api) => {
    api.post(
      '/centres/:centre/ratings',
      {
        onRequest: requireDevice('kiosk'),
        schema: { ...common, summary: 'A visitor rates the centre', params: ofCentre },
      },
      async (request, reply) => {
        const { centre } = request.params;
        if (settings.get(centre) === undefined) throw new Fault('not_found');
        const { id } = deviceOf(request);
        return repeatable(request, reply, centre, async () => {
          ratings.spend(id, clock.now());
          const rating = { ...given(request.body), centre, source: 'kiosk', ticket: null } as const;
          return answerOf(await feedback.add(rating), request.body.score);
        });
      },
    );
    api.post(
      '/tickets/:ticket/rating',
      {
        schema: {
          ...common,
          summary: 'A visitor rates the own visit, once',
          params: z.strictObject({ ticket: opaqueId }),
          querystring: z.strictObject({ key: z.string().max(200).optional() }),
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const centre = await parts.visitorOf(request, ticket);
        return repeatable(request, reply, centre, async () => {
          const rating = { ...given(request.body), centre, source: 'visitor', ticket } as const;
          return answerOf(await feedback.add(rating), request.body.score);
        });
      },
    );
  };
}

function answerOf(id: string | null, score: number) {
  if (id === null) throw new Fault('already_rated');
  return { status: 201, body: { rating: { id, score } } };
}

function readRoute({ feedback, settings }: FeedbackParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/centres/:centre/feedback',
      {
        onRequest: requireStaff('reception', 'supervisor', 'administrator'),
        schema: {
          tags,
          summary: 'What visitors think, the newest first',
          params: ofCentre,
          querystring: z.strictObject({ cursor: opaqueId.optional() }),
          response: { 200: feedbackAnswer },
        },
      },
      async (request) => {
        const centre = settings.get(request.params.centre);
        if (centre === undefined) throw new Fault('not_found');
        const found = await feedback.page(centre.id, request.query.cursor ?? null, pageSize + 1);
        const shown = found.slice(0, pageSize);
        const last = shown.at(-1);
        return {
          items: shown.map(({ id, at, source, score, topics, comment }) => ({
            id,
            at: isoTime(centre.timeZone, at),
            source,
            score,
            topics: [...topics],
            comment,
          })),
          ...(found.length > pageSize && last !== undefined ? { next: last.id } : {}),
        };
      },
    );
  };
}
