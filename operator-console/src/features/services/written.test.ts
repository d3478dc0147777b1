import { expect, test } from 'vitest';
import type { ReadSettings } from '../../app/use-centre-settings.ts';
import type { Draft } from './draft.ts';
import { afterSave, standing, written } from './written.ts';

const read = (etag: string, names: readonly string[]): ReadSettings =>
  ({
    etag,
    document: { categories: names.map((id) => ({ id })), services: [], windows: [] },
  }) as unknown as ReadSettings;
const draft = (names: readonly string[]): Draft =>
  ({ categories: names.map((id) => ({ id })), services: [], windows: [] }) as unknown as Draft;

const first = read('1', ['a']);
const second = read('2', ['a', 'b']);

test('with nothing written the newest is shown, what is written stays on its base', () => {
  expect(standing(written(first), second)).toEqual(written(second));
  const mine = { base: first, draft: draft(['a', 'x']) };
  expect(standing(mine, second)).toEqual(mine);
});

test('what was sent stays in sight until it is read, and is done then', () => {
  const sent = draft(['a', 'b']);
  const done = afterSave({ base: first, draft: sent }, sent, { read: first, isNow: true });
  expect(standing(done, first).draft).toBe(sent);
  expect(standing(done, second)).toEqual(written(second));
});

test('what is to be from tomorrow is not in sight today', () => {
  const sent = draft(['a', 'b']);
  const done = afterSave({ base: first, draft: sent }, sent, { read: first, isNow: false });
  expect(standing(done, first)).toEqual(written(first));
});

test('what was typed while it was saved stays, from what was saved on', () => {
  const more = { base: first, draft: draft(['a', 'b', 'c']) };
  const left = afterSave(more, draft(['a', 'b']), { read: first, isNow: true });
  expect(standing(left, second)).toEqual({ base: second, draft: more.draft });
});
