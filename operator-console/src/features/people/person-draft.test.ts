import { expect, test } from 'vitest';
import { changeOf, laidOver, untouched } from './person-draft.ts';

const held = { roles: ['operator' as const], rights: [] };
const changed = { roles: ['operator' as const, 'reception' as const], rights: [] };

test('what was not touched follows the server', () => {
  expect(laidOver(changed, untouched)).toEqual(changed);
  expect(changeOf(changed, untouched)).toEqual({});
});

test('only what was changed is sent', () => {
  const draft = { roles: null, rights: ['call_chosen' as const] };
  expect(laidOver(changed, draft)).toEqual({ ...changed, rights: ['call_chosen'] });
  expect(changeOf(changed, draft)).toEqual({ rights: ['call_chosen'] });
});

test('a tick that was set back is no change', () => {
  expect(changeOf(held, { roles: ['operator'], rights: [] })).toEqual({});
});
