import { expect, test } from 'vitest';
import { atMost } from './at-most.ts';

const full = { code: 'overloaded', retryAfter: 2 };

test('more than so many at a time are turned away, and told when to come again', async () => {
  const finish: (() => void)[] = [];
  const work = atMost(2, () => new Promise<void>((done) => finish.push(done)));
  const first = work();
  const second = work();
  await expect(work()).rejects.toMatchObject(full);
  finish[0]?.();
  await first;
  const third = work();
  await expect(work()).rejects.toMatchObject(full);
  for (const done of finish) done();
  await Promise.all([second, third]);
  expect(finish).toHaveLength(3);
});

test('work that failed makes room as well', async () => {
  const work = atMost(1, async (what: string) => {
    throw new Error(what);
  });
  await expect(work('one')).rejects.toThrow('one');
  await expect(work('two')).rejects.toThrow('two');
});
