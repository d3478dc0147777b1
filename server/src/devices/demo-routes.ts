import { demoDeviceAnswer, demoDeviceBody } from '@talon/shared/contract/devices.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Fault } from '../http/fault.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Settings } from '../parts.ts';
import type { DeviceStore } from './devices.ts';
import { checkPlace } from './place.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * The demonstration's pages pair themselves. Registered with `--demo` only, where passwords are
 * known to all anyway; the token of a page is always the same, so it survives a restart.
 */
export function demoDeviceRoutes(parts: {
  readonly devices: DeviceStore;
  readonly settings: Pick<Settings, 'get'>;
  readonly centre: string;
}): FastifyPluginAsync {
  const { devices, settings, centre } = parts;
  return async (app) => {
    app.withTypeProvider<ZodTypeProvider>().post(
      '/demo/devices',
      {
        schema: {
          tags: ['devices'],
          summary: 'Pairs a page of the demonstration with the sample centre',
          body: demoDeviceBody,
          response: { 201: demoDeviceAnswer },
        },
      },
      async (request, reply) => {
        if (!loopback.has(request.ip)) throw new Fault('forbidden');
        idempotencyKey(request);
        const { kind } = request.body;
        const place = checkPlace(settings.get(centre), request.body);
        const id = ['demo', kind, place.zone ?? place.window ?? 'all'].join('-');
        const device = await devices.add({ name: id, kind, centre, ...place }, id);
        const token = `${id}.${centre}.demonstration`;
        await devices.setToken(id, token);
        return reply.code(201).send({ token, device });
      },
    );
  };
}
