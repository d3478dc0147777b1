import type { Answer } from '@talon/shared/client/api.ts';
import { expect, test } from 'vitest';
import type { Request, Send } from './api.ts';
import { pauses, perform } from './perform.ts';

const lost = { ok: false, problem: null, unreachable: true } as const;
const done = { ok: true, body: { armed: true }, status: 200 } as const;
const problem = { type: '', title: '', status: 409, code: 'window_busy', detail: 'ні', errors: [] };
const request = { method: 'POST', path: '/windows/w7/call-next', body: {}, key: 'k1' } as const;

function server(answers: readonly Answer<unknown>[]) {
  const seen: Request[] = [];
  const send = (async (asked: Request) => {
    seen.push(asked);
    return answers[seen.length - 1] ?? lost;
  }) as Send;
  const waited: number[] = [];
  let told = 0;
  const deps = {
    send,
    wait: async (ms: number) => {
      waited.push(ms);
    },
    repeating: () => {
      told += 1;
    },
  };
  return { seen, waited, deps, told: () => told };
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
  const { deps, seen } = server([]);
  expect(await perform(request, deps)).toEqual(lost);
  expect(seen).toHaveLength(pauses.length + 1);
});
