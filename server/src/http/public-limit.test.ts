import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from './caller.ts';
import { statusOf } from './fault.ts';
import { faultOf } from './problem.ts';
import { createPublicLimit } from './public-limit.ts';

let app: FastifyInstance;
let caller: Caller;

beforeEach(async () => {
  caller = { kind: 'public', address: '10.0.0.1' };
  app = Fastify();
  await app.register(rateLimit, { global: false });
  app.decorateRequest('caller');
  const limit = createPublicLimit(app, {
    address: { max: 5, timeWindow: 60_000 },
    visitor: { max: 2, timeWindow: 60_000 },
  });
  app.addHook('onRequest', async (request) => {
    request.caller = caller;
    await limit(request);
  });
  app.setErrorHandler((error, _request, reply) => reply.code(statusOf[faultOf(error).code]).send());
  app.get('/', async () => 'ok');
});
afterEach(() => app.close());

async function ask(times: number, url = '/', remoteAddress = '10.0.0.1'): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < times; i += 1) {
    statuses.push((await app.inject({ url, remoteAddress })).statusCode);
  }
  return statuses;
}

describe('limits of the public', () => {
  it('hold for an address that asks without end, and for no other', async () => {
    expect(await ask(6)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await ask(1, '/', '10.0.0.2')).toEqual([200]);
  });

  it('hold for one visitor without closing the hall to the next', async () => {
    expect(await ask(3, '/?key=a')).toEqual([200, 200, 429]);
    expect(await ask(2, '/?key=b')).toEqual([200, 200]);
  });

  it('hold neither for signed-in people nor for paired devices', async () => {
    caller = { kind: 'staff', user: 'u', session: 's', grants: [], csrfToken: 'c' };
    expect(await ask(8)).not.toContain(429);
    const place = { centre: 'demo', zone: null, window: null };
    caller = { kind: 'device', id: 'd', device: 'kiosk', name: 'Кіоск', ...place };
    expect(await ask(8)).not.toContain(429);
  });
});
