import { helpAnswer } from '@talon/shared/contract/help.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody } from '@talon/shared/contract/tickets.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { kioskOf } from '@talon/shared/domain/settings/kiosk-settings.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isoTime } from '../hall/iso-time.ts';
import { Fault } from '../http/fault.ts';
import { deviceOf, requireDevice, requireStaff } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Settings } from '../parts.ts';
import type { HelpCall, HelpCalls } from './help-calls.ts';

export interface HelpRoutesParts {
  readonly help: HelpCalls;
  readonly settings: Pick<Settings, 'get'>;
}

const tags = ['help'];
const ofCentre = z.strictObject({ centre: opaqueId });

const answerOf = (centre: CentreSettings, { since, coming }: HelpCall) => ({
  help: { since: isoTime(centre.timeZone, since), coming },
});

/** A visitor at a kiosk calls for staff. Each of these can be asked twice and does it once. */
export function helpRoutes({ help, settings }: HelpRoutesParts): FastifyPluginAsyncZod {
  const centreAt = (id: string): CentreSettings => {
    const centre = settings.get(id);
    if (centre === undefined) throw new Fault('not_found');
    return centre;
  };
  return async (api) => {
    api.post(
      '/centres/:centre/help',
      {
        onRequest: requireDevice('kiosk'),
        schema: {
          tags,
          summary: 'Calls somebody of the staff to this kiosk',
          params: ofCentre,
          body: emptyBody,
          response: { 200: helpAnswer },
        },
      },
      async (request) => {
        idempotencyKey(request);
        const centre = centreAt(request.params.centre);
        if (!kioskOf(centre).help) throw new Fault('forbidden');
        return answerOf(centre, help.call(centre.id, deviceOf(request).id));
      },
    );
    api.delete(
      '/centres/:centre/help',
      {
        onRequest: requireDevice('kiosk'),
        schema: {
          tags,
          summary: 'Nobody need come to this kiosk any more',
          params: ofCentre,
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        help.withdraw(deviceOf(request).id);
        return reply.code(204).send();
      },
    );
    api.post(
      '/centres/:centre/help/:device/coming',
      {
        onRequest: requireStaff(),
        schema: {
          tags,
          summary: 'Somebody of the staff is on the way to a kiosk',
          params: z.strictObject({ centre: opaqueId, device: opaqueId }),
          body: emptyBody,
          response: { 200: helpAnswer },
        },
      },
      async (request) => {
        idempotencyKey(request);
        const centre = centreAt(request.params.centre);
        const call = help.coming(centre.id, request.params.device);
        if (call === null) throw new Fault('not_found');
        return answerOf(centre, call);
      },
    );
  };
}
