import { healthBody } from '@talon/shared/contract/device-health.ts';
import { deviceAnswer } from '@talon/shared/contract/devices.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAttempts } from '../http/attempts.ts';
import { Fault } from '../http/fault.ts';
import { deviceOf, requireDevice } from '../http/guards.ts';
import type { DeviceParts } from './routes.ts';

const tags = ['devices'];

/** What a screen may ask and tell with its token: of itself alone, for its id is never sent. */
export function ownRoutes(root: FastifyInstance, { devices, clock }: DeviceParts): void {
  const app = root.withTypeProvider<ZodTypeProvider>();
  // Twice a minute and on a change: a page that tells more than this turns in a circle.
  const words = createAttempts({ most: 60, withinMs: 60_000 });
  app.get(
    '/devices/me',
    {
      onRequest: requireDevice(),
      schema: { tags, summary: 'What this device shows', response: { 200: deviceAnswer } },
    },
    async (request) => {
      const device = devices.find(deviceOf(request).id);
      if (device === null) throw new Fault('unauthenticated');
      return device;
    },
  );
  app.put(
    '/devices/me/health',
    {
      onRequest: requireDevice(),
      schema: {
        tags,
        summary: 'How this device is; takes the place of what it told before',
        body: healthBody,
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const { id } = deviceOf(request);
      const at = clock.now();
      words.spend(id, at);
      await devices.watch.told(id, { at, address: request.ip, health: request.body });
      return reply.code(204).send();
    },
  );
  app.put(
    '/devices/me/commands/:command',
    {
      onRequest: requireDevice(),
      schema: {
        tags,
        summary: 'A command of the administrator is done; told twice it is the same',
        params: z.strictObject({ command: opaqueId }),
        body: z.strictObject({ state: z.literal('done') }),
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      devices.watch.done(deviceOf(request).id, request.params.command);
      return reply.code(204).send();
    },
  );
}
