import { expect, test } from 'vitest';
import { profileBodyOf, toggleAll, withoutService, withService } from './profile-draft.ts';

const line = (serviceId: string, preference: number) => ({
  serviceId,
  purposes: null,
  preference,
});
const profile = [line('a', 1), { ...line('b', 3), purposes: ['apply' as const] }];

test('a service is added behind the others, and for every purpose', () => {
  expect(withService(profile, 'c')).toEqual([...profile, line('c', 3)]);
  expect(withService([], 'c')).toEqual([line('c', 1)]);
  expect(withService(profile, 'b')).toEqual([line('a', 1), line('b', 3)]);
});

test('a category goes in as a whole, and out when all of it is in', () => {
  const all = toggleAll(profile, ['a', 'c']);
  expect(all.map(({ serviceId }) => serviceId)).toEqual(['a', 'b', 'c']);
  expect(toggleAll(all, ['a', 'c']).map(({ serviceId }) => serviceId)).toEqual(['b']);
  expect(withoutService(profile, 'a')).toHaveLength(1);
});

test('what is sent names purposes only where a line has its own', () => {
  expect(profileBodyOf(profile)).toEqual({
    from: 'now',
    lines: [
      { serviceId: 'a', preference: 1 },
      { serviceId: 'b', preference: 3, purposes: ['apply'] },
    ],
  });
});
