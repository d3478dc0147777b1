import {
  claimBody,
  codeAnswer,
  deviceAnswer,
  pairingCode,
} from '@talon/shared/contract/devices.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Attempts, createAttempts } from '../http/attempts.ts';
import { Fault, invalid } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import { forLog } from './for-log.ts';
import { checkPlace } from './place.ts';
import type { DeviceParts } from './routes.ts';

/** An administrator reads a code from a screen: what is it, and what is it to be. */
export function claimRoutes(root: FastifyInstance, parts: DeviceParts): void {
  // A million codes and ten tries in ten minutes: guessing one takes longer than a code lives.
  const wrongCodes = createAttempts({ most: 10, withinMs: 600_000 });
  codeRoute(root, parts, wrongCodes);
  claimRoute(root, parts, wrongCodes);
}

function codeRoute(root: FastifyInstance, parts: DeviceParts, wrongCodes: Attempts): void {
  const { pairing, clock } = parts;
  root.withTypeProvider<ZodTypeProvider>().get(
    '/devices/codes/:code',
    {
      onRequest: requireStaff('administrator'),
      schema: {
        tags: ['devices'],
        summary: 'What the device that shows the code takes itself for',
        params: z.strictObject({ code: pairingCode }),
        response: { 200: codeAnswer },
      },
    },
    async (request) => {
      const { user } = staffOf(request);
      return wrongCodes.guess(user, clock.now(), async () => {
        const kind = await pairing.kindOf(request.params.code);
        if (kind === undefined) throw new Fault('not_found');
        return { kind };
      });
    },
  );
}

function claimRoute(root: FastifyInstance, parts: DeviceParts, wrongCodes: Attempts): void {
  const { pairing, clock, audit, devices } = parts;
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
      const { user } = staffOf(request);
      return parts.repeatable(request, reply, centre, async () => {
        const printers = parts.printersOf(centre);
        const wishes = checkPlace(parts.settings.get(centre), printers, request.body);
        const device = await wrongCodes.guess(user, clock.now(), async () => {
          const claimed = await pairing.claim(code, { name, kind, centre, ...wishes });
          if (claimed === null) throw invalid('code', 'wrong or expired', 'code_expired');
          return claimed;
        });
        devices.watch.noted(device.id, 'claimed', user);
        const after = forLog(device);
        await audit.record({
          by: user,
          centre,
          action: 'device.claimed',
          subject: device.id,
          after,
        });
        return { status: 201, body: device };
      });
    },
  );
}
