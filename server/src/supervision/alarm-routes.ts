import { alarmAnswer } from '@talon/shared/contract/supervision.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody } from '@talon/shared/contract/tickets.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { WindowAlarm } from '@talon/shared/views/hall-view-beside.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isoTime } from '../hall/iso-time.ts';
import { mayAt } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import {
  centreAt,
  holderOf,
  ofWindow,
  runsHall,
  type SupervisionRoutesParts,
  tags,
} from './routes-parts.ts';

const answerOf = (centre: CentreSettings, { since, coming }: WindowAlarm) => ({
  alarm: { since: isoTime(centre.timeZone, since), coming },
});

/** An operator asks for help without a word. Each of these can be asked twice and does it once. */
export function alarmRoutes(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  const { alarms } = parts.supervision;
  return async (api) => {
    api.post(
      '/windows/:window/alarm',
      {
        onRequest: requireStaff(),
        schema: {
          tags,
          summary: 'The operator of the window asks for help, silently',
          params: ofWindow,
          body: emptyBody,
          response: { 200: alarmAnswer },
        },
      },
      async (request) => {
        idempotencyKey(request);
        const { window } = request.params;
        const { centre, caller } = await holderOf(parts, request, window);
        const { alarm, isNew } = await alarms.raise(centre.id, { window, operator: caller.user });
        const entry = { by: caller.user, centre: centre.id, subject: window };
        if (isNew) await parts.audit.record({ ...entry, action: 'window.alarm' });
        return answerOf(centre, alarm);
      },
    );
    await api.register(endRoute(parts));
    await api.register(comingRoute(parts));
  };
}

function comingRoute(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/centres/:centre/alarms/:window/coming',
      {
        onRequest: runsHall,
        schema: {
          tags,
          summary: 'Somebody is on the way to a window that asked for help',
          params: z.strictObject({ centre: opaqueId, window: opaqueId }),
          body: emptyBody,
          response: { 200: alarmAnswer },
        },
      },
      async (request) => {
        idempotencyKey(request);
        const { window } = request.params;
        const centre = centreAt(parts, request.params.centre);
        const alarm = await parts.supervision.alarms.coming(centre.id, window);
        if (alarm === null) throw new Fault('not_found');
        const by = staffOf(request).user;
        await parts.audit.record({
          by,
          centre: centre.id,
          action: 'window.alarm_coming',
          subject: window,
        });
        return answerOf(centre, alarm);
      },
    );
  };
}

/** Over: said by the operator who asked, or by whoever runs the hall. */
function endRoute(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.delete(
      '/windows/:window/alarm',
      {
        onRequest: requireStaff(),
        schema: {
          tags,
          summary: 'Nobody need come to this window any more',
          params: ofWindow,
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        const { window } = request.params;
        const caller = staffOf(request);
        const centre = parts.settings.centreOfWindow(window);
        if (centre === undefined) throw new Fault('not_found');
        ensureAt(caller, centre.id);
        const { alarms } = parts.supervision;
        const alarm = alarms.of(centre.id).find((one) => one.window === window);
        const isOwn = alarm === undefined || alarm.operator === caller.user;
        if (!isOwn && !mayAt(caller, centre.id, 'supervisor', 'administrator')) {
          throw new Fault('forbidden');
        }
        if (alarm !== undefined) {
          await alarms.end(centre.id, window);
          const entry = { by: caller.user, centre: centre.id, subject: window };
          await parts.audit.record({ ...entry, action: 'window.alarm_end' });
        }
        return reply.code(204).send();
      },
    );
  };
}
