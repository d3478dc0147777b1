import type { Answer } from '@talon/shared/client/api.ts';
import { expect, test } from 'vitest';
import type { Send } from './api.ts';
import { createWishes } from './wishes.ts';

const lost = { ok: false, problem: null, unreachable: true } as const;
const done = { ok: true, body: null, status: 200 } as const;
const problem = { type: '', title: '', status: 409, code: 'window_busy', detail: 'ні', errors: [] };
const refused = { ok: false, problem } as unknown as Answer<never>;
const ticket = { method: 'POST', path: '/centres/demo/tickets', body: { serviceIds: ['s1'] } };
const call = { method: 'POST', path: '/windows/w7/call-next', body: {} };

/** Each request is answered by the next of these; a repetition of one would come after a pause. */
function page(...answers: readonly Answer<unknown>[]) {
  const keys: string[] = [];
  let made = 0;
  const wishes = createWishes(() => `k${++made}`);
  const send = (async ({ key = '' }) => {
    keys.push(key);
    return answers[keys.length - 1];
  }) as Send;
  // After the first silence it is given up at once.
  let clock = 0;
  const now = (): number => (clock += 14_900);
  const wait = async (): Promise<void> => undefined;
  const ask = (request: object) =>
    wishes.perform(request as never, { send, wait, now, repeating: () => undefined });
  return { ask, keys, forget: wishes.forget };
}

test('K-8 what nobody answered is asked for again with its key, and done once', async () => {
  const { ask, keys } = page(lost, lost, done, done);
  for (let times = 0; times < 4; times += 1) await ask(ticket);
  expect(keys).toEqual(['k1', 'k1', 'k1', 'k2']);
});

test('K-8 another body is another wish', async () => {
  const { ask, keys } = page(lost, lost, lost);
  await ask(ticket);
  await ask({ ...ticket, body: { serviceIds: ['s2'] } });
  await ask(ticket);
  expect(keys).toEqual(['k1', 'k2', 'k1']);
});

test('K-8 the next visitor has a wish of their own, and so has whoever was answered since', async () => {
  const { ask, keys, forget } = page(lost, lost, refused, done);
  await ask(call);
  forget();
  await ask(call);
  await ask(ticket);
  await ask(call);
  expect(keys).toEqual(['k1', 'k2', 'k3', 'k4']);
});
