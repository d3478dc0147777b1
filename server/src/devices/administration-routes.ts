import { deviceHistoryAnswer } from '@talon/shared/contract/device-commands.ts';
import {
  type DeviceAnswer,
  deviceAnswer,
  deviceChange,
  devicesAnswer,
} from '@talon/shared/contract/devices.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { defined } from '../defined.ts';
import { Fault } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import { forLog } from './for-log.ts';
import { checkPlace } from './place.ts';
import type { DeviceParts } from './routes.ts';

const tags = ['devices'];
const byId = z.strictObject({ id: opaqueId });
const isoOrNull = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

/** The device of the path, if the caller has one of the roles at its centre. */
export function deviceAt(
  { devices }: Pick<DeviceParts, 'devices'>,
  request: FastifyRequest,
  id: string,
  ...roles: readonly ('administrator' | 'supervisor')[]
): DeviceAnswer {
  const device = devices.find(id);
  if (device === null) throw new Fault('not_found');
  ensureAt(request.caller, device.centre, ...roles);
  return device;
}

/** Supervisors look, administrators change. */
export function administrationRoutes(root: FastifyInstance, parts: DeviceParts): void {
  lookingRoutes(root, parts);
  changingRoutes(root, parts);
}

function lookingRoutes(root: FastifyInstance, parts: DeviceParts): void {
  const { devices, identity } = parts;
  const app = root.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/centres/:centre/devices',
    {
      onRequest: requireStaff('administrator', 'supervisor'),
      schema: {
        tags,
        summary: 'The paired devices of a centre',
        params: z.strictObject({ centre: opaqueId }),
        response: { 200: devicesAnswer },
      },
    },
    async ({ params: { centre } }) => ({
      printers: [...parts.printersOf(centre)],
      items: devices.watch
        .items(centre)
        .map((item) => ({ ...item, seenAt: isoOrNull(item.seenAt) })),
    }),
  );
  app.get(
    '/devices/:id/history',
    {
      onRequest: requireStaff('administrator', 'supervisor'),
      schema: {
        tags,
        summary: 'What happened to a device, the newest first',
        params: byId,
        response: { 200: deviceHistoryAnswer },
      },
    },
    async (request) => {
      const { id } = deviceAt(parts, request, request.params.id, 'administrator', 'supervisor');
      const items = await devices.history.of(id);
      return {
        items: items.map(({ at, by, ...event }) => ({
          ...event,
          at: new Date(at).toISOString(),
          by: by === null ? null : identity.nameOf(by),
        })),
      };
    },
  );
}

function changingRoutes(root: FastifyInstance, parts: DeviceParts): void {
  const { devices, audit, settings } = parts;
  const app = root.withTypeProvider<ZodTypeProvider>();
  app.patch(
    '/devices/:id',
    {
      onRequest: requireStaff('administrator'),
      schema: {
        tags,
        summary: 'Changes what a device is called, shows and does, at once',
        params: byId,
        body: deviceChange,
        response: { 200: deviceAnswer },
      },
    },
    async (request) => {
      const before = deviceAt(parts, request, request.params.id, 'administrator');
      const { kind, centre, ...now } = before;
      const { name, ...asked } = request.body;
      const board = kind === 'board' ? { speaks: now.speaks, media: now.media } : {};
      const { zone, window, printer } = now;
      const wanted = { kind, zone, window, printer, ...board, ...defined(asked) };
      const wishes = checkPlace(settings.get(centre), parts.printersOf(centre), wanted);
      const device = await devices.change(now.id, { name: name ?? now.name, ...wishes });
      if (device === null) throw new Fault('not_found');
      const by = staffOf(request).user;
      devices.watch.noted(now.id, 'changed', by);
      const change = { before: forLog(before), after: forLog(device) };
      await audit.record({ by, centre, action: 'device.changed', subject: now.id, ...change });
      return device;
    },
  );
  app.delete(
    '/devices/:id',
    {
      onRequest: requireStaff('administrator'),
      schema: {
        tags,
        summary: 'Revokes a device: its token and its sockets end at once',
        params: byId,
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const device = deviceAt(parts, request, request.params.id, 'administrator');
      const { id, centre } = device;
      await devices.revoke(id);
      const by = staffOf(request).user;
      const before = forLog(device);
      await audit.record({ by, centre, action: 'device.revoked', subject: id, before });
      return reply.code(204).send();
    },
  );
}
