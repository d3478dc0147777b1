import { expect, test } from 'vitest';
import { createOnce } from './once.ts';

test('a double tap is one wish, a later tap is another', async () => {
  let acts = 0;
  const act = async (): Promise<void> => {
    acts += 1;
  };
  const ends: (() => void)[] = [];
  const once = createOnce(() => new Promise((done) => ends.push(done)));
  const first = once(act);
  await once(act);
  expect(acts).toBe(1);
  ends.shift()?.();
  await first;
  void once(act);
  expect(acts).toBe(2);
});

test('a failure does not make it deaf for ever', async () => {
  const once = createOnce(async () => undefined);
  await expect(once(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  let acts = 0;
  await once(async () => {
    acts += 1;
  });
  expect(acts).toBe(1);
});
