import { expect, test } from 'vitest';
import type { Touch } from '../features/session/touches.ts';
import { fateOf } from './use-held-touch.ts';

const category: Touch = { type: 'category', category: 'c1' };
const larger: Touch = { type: 'look', part: 'large' };

test('a touch on the kept catalogue waits until the centre is known to be open', () => {
  expect(fateOf(category, 'blind')).toBe('held');
  expect(fateOf(category, 'flow')).toBe('done');
});

test.each(['closed', 'paused', 'offline', 'connecting', 'too_old', 'rest'] as const)(
  'and is dropped when it is found to be %s',
  (stage) => expect(fateOf(category, stage)).toBe('dropped'),
);

test('how the page looks is changed at once', () => {
  expect(fateOf(larger, 'blind')).toBe('done');
});
