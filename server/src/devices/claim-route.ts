import { claimBody, deviceAnswer } from '@talon/shared/contract/devices.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { createAttempts } from '../http/attempts.ts';
import { invalid } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import { checkPlace } from './place.ts';
import type { DeviceParts } from './routes.ts';

export function claimRoute(root: FastifyInstance, parts: DeviceParts): void {
  const { pairing, clock, audit, devices } = parts;
  // A million codes and ten tries in ten minutes: guessing one takes longer than a code lives.
  const wrongCodes = createAttempts({ most: 10, withinMs: 600_000 });
  root.withTypeProvider<ZodTypeProvider>().post(
    '/devices/claims',
    {
      onRequest: requireStaff('administrator'),
      schema: {
        tags: ['devices'],
        summary: 'An administrator claims the device that shows the code',
        body: claimBody,
        response: { 201: deviceAnswer },
      },
    },
    async (request, reply) => {
      const { code, name, kind, centre } = request.body;
      ensureAt(request.caller, centre, 'administrator');
      const printers = parts.printersOf(centre);
      const wishes = checkPlace(parts.settings.get(centre), printers, request.body);
      const { user } = staffOf(request);
      return parts.repeatable(request, reply, centre, async () => {
        wrongCodes.ensureFree(user, clock.now());
        const device = await pairing.claim(code, { name, kind, centre, ...wishes });
        if (device === null) {
          wrongCodes.count(user, clock.now());
          throw invalid('code', 'wrong or expired', 'code_expired');
        }
        devices.watch.noted(device.id, 'claimed', user);
        await audit.record({ by: user, centre, action: 'device.claimed', subject: device.id });
        return { status: 201, body: device };
      });
    },
  );
}
