import { expect, test } from 'vitest';
import { createLater, whenLoaded } from './later.ts';

const atOnce = async (): Promise<void> => undefined;

test('a part is asked for once, and is there for everybody from then on', async () => {
  let asked = 0;
  const later = createLater(async () => ++asked, atOnce);
  expect(later.latest()).toBeNull();
  expect(await Promise.all([later.load(), later.load()])).toEqual([1, 1]);
  expect([later.latest(), await later.load(), asked]).toEqual([1, 1, 1]);
});

test('a part that does not come while the server is away is asked for until it does', async () => {
  const answers = ['away', 'away', 'there'];
  const pauses: number[] = [];
  const later = createLater(
    async () => {
      const answer = answers.shift();
      if (answer !== 'there') throw new TypeError('Failed to fetch');
      return answer;
    },
    async (ms) => void pauses.push(ms),
  );
  let told = 0;
  later.watch(() => told++);
  expect(await later.load()).toBe('there');
  expect([later.latest(), pauses.length, told]).toEqual(['there', 2, 1]);
});

test('whoever stopped watching is not told', async () => {
  const later = createLater(async () => 1, atOnce);
  let told = 0;
  later.watch(() => told++)();
  await later.load();
  expect(told).toBe(0);
});

test('it can be waited for without being asked for', async () => {
  let asked = 0;
  const later = createLater(async () => ++asked, atOnce);
  const there = whenLoaded(later);
  expect(asked).toBe(0);
  await later.load();
  await there;
  await whenLoaded(later);
  expect(asked).toBe(1);
});
