import { commandAnswer, commandBody } from '@talon/shared/contract/device-commands.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireStaff, staffOf } from '../http/guards.ts';
import { deviceAt } from './administration-routes.ts';
import type { DeviceParts } from './routes.ts';

/** The screen hears of it in its own room and answers under `/devices/me`. */
export function commandRoutes(root: FastifyInstance, parts: DeviceParts): void {
  const { devices, audit } = parts;
  root.withTypeProvider<ZodTypeProvider>().post(
    '/devices/:id/commands',
    {
      onRequest: requireStaff('administrator'),
      schema: {
        tags: ['devices'],
        summary: 'Reloads a device or lets it show its name; good for a minute',
        params: z.strictObject({ id: opaqueId }),
        body: commandBody,
        response: { 201: commandAnswer },
      },
    },
    async (request, reply) => {
      const device = deviceAt(parts, request, request.params.id, 'administrator');
      const by = staffOf(request).user;
      const { kind } = request.body;
      return parts.repeatable(request, reply, device.centre, async () => {
        const { id, until } = devices.watch.send(device.id, kind, by);
        await audit.record({
          by,
          centre: device.centre,
          action: 'device.command',
          subject: device.id,
          details: { kind },
        });
        return { status: 201, body: { id, kind, until: new Date(until).toISOString() } };
      });
    },
  );
}
