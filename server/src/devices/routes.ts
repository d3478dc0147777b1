import {
  claimBody,
  deviceAnswer,
  devicesAnswer,
  pairingAnswer,
  pairingBody,
  tokenAnswer,
  tokenBody,
} from '@talon/shared/contract/devices.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAttempts } from '../http/attempts.ts';
import { Fault, invalid } from '../http/fault.ts';
import { deviceOf, ensureAt, requireDevice, requireStaff, staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Repeatable } from '../http/repeatable.ts';
import type { Audit, Clock, Settings } from '../parts.ts';
import type { DeviceStore } from './devices.ts';
import type { Pairing } from './pairing.ts';
import { checkPlace } from './place.ts';

export interface DeviceParts {
  readonly devices: DeviceStore;
  readonly pairing: Pairing;
  readonly settings: Pick<Settings, 'get'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly repeatable: Repeatable;
}

const tags = ['devices'];
const byId = z.strictObject({ id: opaqueId });

export function deviceRoutes(parts: DeviceParts): FastifyPluginAsync {
  return async (app) => {
    pairingRoutes(app, parts);
    claimRoute(app, parts);
    administrationRoutes(app, parts);
    app.withTypeProvider<ZodTypeProvider>().get(
      '/devices/me',
      {
        onRequest: requireDevice(),
        schema: { tags, summary: 'What this device shows', response: { 200: deviceAnswer } },
      },
      async (request) => {
        const { id, name, device, centre, zone, window } = deviceOf(request);
        return { id, name, kind: device, centre, zone, window };
      },
    );
  };
}

/** What a screen that is not paired yet may ask. Answers hold secrets, so none is kept by key. */
function pairingRoutes(root: FastifyInstance, { pairing, clock }: DeviceParts): void {
  const app = root.withTypeProvider<ZodTypeProvider>();
  const begun = createAttempts({ most: 30, withinMs: 60_000 });
  app.post(
    '/devices/pairings',
    {
      schema: {
        tags,
        summary: 'A new device asks for a code to show',
        body: pairingBody,
        response: { 201: pairingAnswer },
      },
    },
    async (request, reply) => {
      idempotencyKey(request);
      begun.ensureFree(request.ip, clock.now());
      begun.count(request.ip, clock.now());
      const { expiresAt, ...pairingOf } = await pairing.begin(request.body.kind ?? null);
      const answer = { ...pairingOf, expiresAt: new Date(expiresAt).toISOString() };
      return reply.code(201).header('cache-control', 'no-store').send(answer);
    },
  );
  app.post(
    '/devices/pairings/:id/token',
    {
      schema: {
        tags,
        summary: 'Pending, or the token until its first use',
        params: byId,
        body: tokenBody,
        response: { 200: tokenAnswer },
      },
    },
    async (request, reply) => {
      idempotencyKey(request);
      reply.header('cache-control', 'no-store');
      return pairing.fetch(request.params.id, request.body.secret);
    },
  );
}

function claimRoute(root: FastifyInstance, parts: DeviceParts): void {
  const { pairing, clock, audit } = parts;
  // A million codes and ten tries in ten minutes: guessing one takes longer than a code lives.
  const wrongCodes = createAttempts({ most: 10, withinMs: 600_000 });
  root.withTypeProvider<ZodTypeProvider>().post(
    '/devices/claims',
    {
      onRequest: requireStaff('administrator'),
      schema: {
        tags,
        summary: 'An administrator claims the device that shows the code',
        body: claimBody,
        response: { 201: deviceAnswer },
      },
    },
    async (request, reply) => {
      const { code, name, kind, centre } = request.body;
      ensureAt(request.caller, centre, 'administrator');
      const place = checkPlace(parts.settings.get(centre), request.body);
      const { user } = staffOf(request);
      return parts.repeatable(request, reply, centre, async () => {
        wrongCodes.ensureFree(user, clock.now());
        const device = await pairing.claim(code, { name, kind, centre, ...place });
        if (device === null) {
          wrongCodes.count(user, clock.now());
          throw invalid('code', 'wrong or expired', 'code_expired');
        }
        await audit.record({ by: user, centre, action: 'device.claimed', subject: device.id });
        return { status: 201, body: device };
      });
    },
  );
}

function administrationRoutes(root: FastifyInstance, { devices, audit }: DeviceParts): void {
  const app = root.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/centres/:centre/devices',
    {
      onRequest: requireStaff('administrator'),
      schema: {
        tags,
        summary: 'The paired devices of a centre',
        params: z.strictObject({ centre: opaqueId }),
        response: { 200: devicesAnswer },
      },
    },
    async (request) => {
      const items = await devices.list(request.params.centre);
      return {
        items: items.map(({ seenAt, ...device }) => ({
          ...device,
          seenAt: seenAt === null ? null : new Date(seenAt).toISOString(),
        })),
      };
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
      const { id } = request.params;
      const device = await devices.find(id);
      if (device === null) throw new Fault('not_found');
      ensureAt(request.caller, device.centre, 'administrator');
      await devices.revoke(id);
      const by = staffOf(request).user;
      await audit.record({ by, centre: device.centre, action: 'device.revoked', subject: id });
      return reply.code(204).send();
    },
  );
}
