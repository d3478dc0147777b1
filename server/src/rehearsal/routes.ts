import {
  rehearsalAnswer,
  rehearsalDays,
  rehearsalQuery,
} from '@talon/shared/contract/rehearsal.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { atMost } from '../http/at-most.ts';
import { Fault, invalid } from '../http/fault.ts';
import { requireStaff } from '../http/guards.ts';
import type { Settings } from '../parts.ts';
import type { Rehearsals } from './rehearsals.ts';

const params = z.strictObject({ centre: opaqueId });
/** They are gone through one after another. */
const mostAtOnce = 4;

/** How a day that is over would have gone in each mode of calling. */
export function rehearsalRoutes(parts: {
  readonly rehearsals: Rehearsals;
  readonly settings: Pick<Settings, 'get'>;
}): FastifyPluginAsyncZod {
  const { rehearsals, settings } = parts;
  const rehearse = atMost(mostAtOnce, rehearsals.of);
  const tags = ['settings'];
  return async (api) => {
    api.get(
      '/admin/centres/:centre/rehearsal/days',
      {
        onRequest: requireStaff('administrator'),
        schema: {
          tags,
          summary: 'Closed days that can be gone through again, the latest first',
          params,
          response: { 200: rehearsalDays },
        },
      },
      async ({ params: { centre } }) => {
        if (settings.get(centre) === undefined) throw new Fault('not_found');
        return { items: [...rehearsals.days(centre)] };
      },
    );
    api.get(
      '/admin/centres/:centre/rehearsal',
      {
        onRequest: requireStaff('administrator'),
        schema: {
          tags,
          summary: 'How a closed day would have gone in each mode of calling',
          description:
            'The same visitors come at the same times and take as long as they did, the same ' +
            'windows work at the same times; the scheduler decides anew who is called. Without a ' +
            'date the last closed day. Calls by hand, parking and transfers to a window are not ' +
            'repeated.',
          params,
          querystring: rehearsalQuery,
          response: { 200: rehearsalAnswer },
        },
      },
      async ({ params: { centre }, query }) => {
        const found = settings.get(centre);
        if (found === undefined) throw new Fault('not_found');
        const { calling } = found;
        const days = rehearsals.days(centre);
        const date = query.date ?? days[0];
        if (date === undefined) return { rehearsal: null };
        if (!days.includes(date)) throw invalid('query.date', 'is no closed day');
        const share = {
          priority: query.priority ?? calling.share.priority,
          of: query.of ?? calling.share.of,
        };
        if (share.priority >= share.of) {
          throw invalid('query.priority', 'must leave a call for ordinary tickets');
        }
        const band = query.band === undefined ? calling.preferenceBand : query.band / 100;
        return {
          rehearsal: await rehearse(centre, date, { ...calling, share, preferenceBand: band }),
        };
      },
    );
  };
}
