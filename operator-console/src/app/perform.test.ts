import type { Answer } from '@talon/shared/client/api.ts';
import { expect, test } from 'vitest';
import type { Request, Send } from './api.ts';
import { limitMs, pauses, perform } from './perform.ts';

const lost = { ok: false, problem: null, unreachable: true } as const;
const done = { ok: true, body: { armed: true }, status: 200 } as const;
const problem = { type: '', title: '', status: 409, code: 'window_busy', detail: 'ні', errors: [] };
const request = { method: 'POST', path: '/windows/w7/call-next', body: {}, key: 'k1' } as const;

/** Each silence lasts `silenceMs`, or until the request is given up; a pause lasts `sleptMs` more. */
function server(answers: readonly Answer<unknown>[], silenceMs = 0, sleptMs = 0) {
  let clock = 0;
  const seen: Request[] = [];
  const send = (async (asked: Request) => {
    seen.push(asked);
    const answer = answers[seen.length - 1] ?? lost;
    if (answer === lost) clock += Math.min(silenceMs, asked.timeoutMs ?? silenceMs);
    return answer;
  }) as Send;
  const waited: number[] = [];
  let told = 0;
  const deps = {
    send,
    wait: async (ms: number) => {
      waited.push(ms);
      clock += ms + sleptMs;
    },
    now: () => clock,
    repeating: () => {
      told += 1;
    },
  };
  return { seen, waited, deps, told: () => told, clock: () => clock };
}

test('an answer ends it', async () => {
  const { deps, seen } = server([done]);
  expect(await perform(request, deps)).toEqual(done);
  expect(seen).toHaveLength(1);
});

test('a lost answer is asked for again with the same key', async () => {
  const { deps, seen, told, waited } = server([lost, lost, done]);
  expect(await perform(request, deps)).toEqual(done);
  expect(seen.map((asked) => asked.key)).toEqual(['k1', 'k1', 'k1']);
  expect(told()).toBe(2);
  expect(waited).toEqual(pauses.slice(0, 2));
});

test('a refusal is an answer and is not repeated', async () => {
  const { deps, seen } = server([{ ok: false, problem }, done]);
  expect(await perform(request, deps)).toEqual({ ok: false, problem });
  expect(seen).toHaveLength(1);
});

test('it gives up in the end and says that nobody answered', async () => {
  const { deps, seen, clock } = server([]);
  expect(await perform(request, deps)).toEqual(lost);
  expect(seen).toHaveLength(pauses.length + 1);
  expect(clock()).toBeLessThanOrEqual(limitMs);
});

test('silence is borne for 15 s in all, the last request cut short', async () => {
  const { deps, seen, clock } = server([], 5000);
  expect(await perform(request, deps)).toEqual(lost);
  expect(seen.map((asked) => asked.key)).toEqual(['k1', 'k1', 'k1']);
  expect([clock(), limitMs]).toEqual([15_000, 15_000]);
});

test('a device that slept through the limit sends nothing when it wakes', async () => {
  const { deps, seen } = server([lost, done], 0, 10 * 60_000);
  expect(await perform(request, deps)).toEqual(lost);
  expect(seen).toHaveLength(1);
});

test('a server that has no time now is asked again, so that nobody presses twice', async () => {
  const busy = { ...problem, status: 503, code: 'overloaded' };
  const { deps, seen, told } = server([{ ok: false, problem: busy }, done]);
  expect(await perform(request, deps)).toEqual(done);
  expect(seen.map((asked) => asked.key)).toEqual(['k1', 'k1']);
  expect(told()).toBe(1);
});
