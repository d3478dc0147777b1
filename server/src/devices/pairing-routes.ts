import {
  pairingAnswer,
  pairingBody,
  tokenAnswer,
  tokenBody,
} from '@talon/shared/contract/devices.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAttempts } from '../http/attempts.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import { pairingLifetimeMs } from './pairing.ts';
import type { DeviceParts } from './routes.ts';

const tags = ['devices'];
/** One hall is switched on at once, from one address; nobody may hold the codes of all the others. */
const mostOfAddress = 120;

/** What a screen that is not paired yet may ask. Answers hold secrets, so none is kept by key. */
export function pairingRoutes(
  root: FastifyInstance,
  { pairing, clock }: Pick<DeviceParts, 'pairing' | 'clock'>,
): void {
  const app = root.withTypeProvider<ZodTypeProvider>();
  const begun = createAttempts({ most: mostOfAddress, withinMs: pairingLifetimeMs });
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
      begun.spend(request.ip, clock.now());
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
        params: z.strictObject({ id: opaqueId }),
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
