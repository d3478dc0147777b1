import { askPatiently } from '@talon/server/src/testing/patient.ts';
import type { TestServer } from '@talon/server/src/testing/test-server.ts';
import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { InjectOptions } from 'fastify';
import type { Operation } from '../hostile/operations.ts';
import { leastOf } from '../hostile/sample-value.ts';
import { type Caller, here } from './callers.ts';

/** What stands behind the names in paths: things of the centre that everybody is asked about. */
export type Things = Readonly<Record<string, string>>;

/** A ticket with its printing, a window and the given device, for paths that name no centre. */
export async function thingsOf(server: TestServer, kiosk: Caller, device: string): Promise<Things> {
  const issued = await askPatiently(server.app, {
    method: 'POST',
    url: `/api/v1/centres/${here}/tickets`,
    headers: { ...kiosk.headers },
    payload: { serviceIds: ['igov-29'], purpose: 'apply', language: 'uk' },
  });
  const { ticket, print } = issued.json<IssuedAnswer>();
  return { centre: here, window: 'demo-w3', ticket: ticket.id, job: print.job, device, id: device };
}

/**
 * A request that tells whether the caller gets past the guard and does as little as it can. Where
 * the path names the centre the guard stands before the body is read: a body that no route takes
 * shows who would have been heard. Elsewhere the handler asks whose thing it is, so the body fits.
 */
export function probeOf(operation: Operation, caller: Caller, things: Things): InjectOptions {
  const { method, path, parameters, body } = operation;
  const named = (name: string): string => {
    const known = parameters.find((one) => one.in === 'path' && one.name === name);
    return things[name] ?? String(leastOf(known?.schema ?? { type: 'string' }));
  };
  // From a machine of its own: this one may watch the server without a token.
  const from = path === '/metrics' ? { remoteAddress: '192.0.2.7' } : {};
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named(name)));
  const isGuarded = path.includes('{centre}');
  const fitting = (): unknown => (body === null ? undefined : leastOf(body));
  const payload = isGuarded && method !== 'GET' ? { nothing: 'of the kind' } : fitting();
  return {
    method,
    url,
    ...from,
    headers: { ...caller.headers },
    ...(payload === undefined || method === 'GET' ? {} : { payload: payload as object }),
  };
}
