import { expect, test } from 'vitest';
import { withTarget } from './targets-table.tsx';

test('a target of its own stands beside the others and goes when it is emptied', () => {
  const one = withTarget(null, 'apply', 'ordinary', 20);
  expect(one).toEqual({ apply: { ordinary: 20 } });
  const two = withTarget(one, 'collect', 'legal', 5);
  expect(two).toEqual({ apply: { ordinary: 20 }, collect: { legal: 5 } });
  expect(withTarget(two, 'apply', 'ordinary', null)).toEqual({ collect: { legal: 5 } });
  expect(withTarget(one, 'apply', 'ordinary', null)).toBeNull();
});
