import { afterEach, expect, test, vi } from 'vitest';
import { rawSender } from './raw.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** How often an upload that is refused with this code says that the session is over. */
async function endedBy(code: string): Promise<number> {
  const problem = { type: 'about:blank', title: '', status: 401, code };
  vi.stubGlobal('fetch', async () => Response.json(problem, { status: 401 }));
  const ended = vi.fn();
  const send = rawSender('uk', 'csrf', ended);
  const answer = await send({ method: 'POST', path: '/media', body: '{}' });
  expect(answer).toMatchObject({ ok: false, problem: { code } });
  return ended.mock.calls.length;
}

test('an upload whose session has ended brings the card to sign in again', async () => {
  expect(await endedBy('unauthenticated')).toBe(1);
});

test('any other refusal of a file is told where it was sent', async () => {
  expect(await endedBy('too_large')).toBe(0);
});
