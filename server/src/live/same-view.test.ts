import { expect, test } from 'vitest';
import { sameView } from './same-view.ts';

const view = { version: 1, calls: [{ id: 'a', at: 1 }], hall: { state: 'open', until: null } };

test.each([
  ['itself', view, true],
  ['another version', { ...view, version: 2 }, true],
  ['an equal copy', structuredClone(view), true],
  ['a changed leaf', { ...view, calls: [{ id: 'a', at: 2 }] }, false],
  ['one item more', { ...view, calls: [...view.calls, { id: 'b', at: 1 }] }, false],
  ['an item less', { ...view, calls: [] }, false],
  ['an array for an object', { ...view, hall: [] }, false],
  ['null for a value', { ...view, hall: null }, false],
  ['a field more', { ...view, ticker: [] }, false],
  ['a field renamed', { version: 1, calls: view.calls, halls: view.hall }, false],
])('a view beside %s: same is %s', (_, other, same) => {
  expect(sameView(view, other)).toBe(same);
  expect(sameView(other, view)).toBe(same);
});
