import {
  type Schedule,
  schedule as scheduleAnswer,
  scheduleBody,
  schedulesAnswer,
} from '@talon/shared/contract/report-schedules.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isoTime } from '../hall/iso-time.ts';
import { Fault } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import type { Repeatable } from '../http/repeatable.ts';
import type { Audit, Clock, Settings } from '../parts.ts';
import { lettersAround } from './rhythm.ts';
import { centreOf, ofCentre, readers, tags } from './routes.ts';
import type { ScheduleStore, StoredSchedule } from './schedule-store.ts';

export interface ScheduleRoutesParts {
  readonly schedules: ScheduleStore;
  /** Whether this server can send letters. */
  readonly mail: boolean;
  readonly settings: Pick<Settings, 'get'>;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly repeatable: Repeatable;
}

const changers = requireStaff('administrator');

/** Who gets which report by e-mail. */
export function scheduleRoutes(parts: ScheduleRoutesParts): FastifyPluginAsyncZod {
  const { schedules, settings, mail } = parts;
  return async (api) => {
    api.get(
      '/centres/:centre/reports/schedules',
      {
        onRequest: readers,
        schema: {
          tags,
          summary: 'Reports sent by e-mail',
          params: ofCentre,
          response: { 200: schedulesAnswer },
        },
      },
      async (request) => {
        const centre = centreOf(settings, request.params.centre);
        const found = await schedules.ofCentre(centre.id);
        return { mail, items: await Promise.all(found.map((one) => itemOf(parts, centre, one))) };
      },
    );
    await api.register(changeRoutes(parts));
  };
}

function changeRoutes(parts: ScheduleRoutesParts): FastifyPluginAsyncZod {
  const { schedules, settings, audit, repeatable } = parts;
  return async (api) => {
    api.post(
      '/centres/:centre/reports/schedules',
      {
        onRequest: changers,
        schema: {
          tags,
          summary: 'Sends a report by e-mail from now on',
          params: ofCentre,
          body: scheduleBody,
          response: { 201: scheduleAnswer },
        },
      },
      async (request, reply) => {
        const centre = centreOf(settings, request.params.centre);
        return repeatable(request, reply, centre.id, async () => {
          const made = await schedules.add(centre.id, request.body);
          await audit.record(entryOf(staffOf(request).user, 'reports.schedule_added', made));
          return { status: 201, body: await itemOf(parts, centre, made) };
        });
      },
    );
    api.delete(
      '/centres/:centre/reports/schedules/:schedule',
      {
        onRequest: changers,
        schema: {
          tags,
          summary: 'Sends a report no more',
          params: ofCentre.extend({ schedule: opaqueId }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { centre, schedule } = request.params;
        const found = (await schedules.ofCentre(centre)).find(({ id }) => id === schedule);
        if (found === undefined || !(await schedules.remove(centre, schedule))) {
          throw new Fault('not_found');
        }
        await audit.record(entryOf(staffOf(request).user, 'reports.schedule_removed', found));
        return reply.code(204).send(null);
      },
    );
  };
}

/** Addresses are people's: the log says how many. */
function entryOf(by: string, action: string, schedule: StoredSchedule) {
  const { id, centre, report, rhythm, format, recipients } = schedule;
  const details = { report, rhythm, format, recipients: recipients.length };
  return { by, centre, action, subject: id, details };
}

async function itemOf(
  { schedules, clock }: ScheduleRoutesParts,
  { timeZone }: CentreSettings,
  schedule: StoredSchedule,
): Promise<Schedule> {
  const { id, report, rhythm, format, language, recipients } = schedule;
  const { next } = lettersAround(rhythm, timeZone, clock.now());
  const last = await schedules.last(id);
  // On its way is told as a try: it is one until it has succeeded.
  const state = last?.state === 'sending' ? 'retrying' : last?.state;
  return {
    ...{ id, report, rhythm, format, language, recipients: [...recipients] },
    nextAt: isoTime(timeZone, next.at),
    last:
      last === null || state === undefined
        ? null
        : { period: last.period, state, at: isoTime(timeZone, last.at) },
  };
}
