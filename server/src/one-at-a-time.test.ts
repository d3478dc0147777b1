import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('work given at once runs one after another, in the order given', async () => {
  const inTurn = oneAtATime();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await turn();
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work('a')), inTurn(work('b'))])).toEqual(['a', 'b']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a failure is told to who asked, and the next still runs', async () => {
  const inTurn = oneAtATime();
  const failing = inTurn(() => Promise.reject(new Error('full disk')));
  const next = inTurn(() => 'written');
  await expect(failing).rejects.toThrow('full disk');
  expect(await next).toBe('written');
});
