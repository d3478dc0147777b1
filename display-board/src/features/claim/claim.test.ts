import { expect, test } from 'vitest';
import { codeInHash, type Draft, digits, isReady, zonesOf } from './claim.ts';

test('the code comes with the QR of the screen, or not at all', () => {
  expect(codeInHash('#482716')).toBe('482716');
  for (const hash of ['', '#', '#48271', '#4827160', '#48271x', '#<b>']) {
    expect(codeInHash(hash)).toBe('');
  }
});

test('a code may be typed as it stands on the screen', () => {
  expect(digits('482 – 716')).toBe('482716');
  expect(digits('482716999')).toBe('482716');
});

test('a sign needs its window, every screen its code and name', () => {
  const draft: Draft = { code: '482716', name: 'Хол', kind: 'board', zone: '', window: '' };
  expect(isReady(draft)).toBe(true);
  expect(isReady({ ...draft, kind: 'sign' })).toBe(false);
  expect(isReady({ ...draft, kind: 'sign', window: 'w7' })).toBe(true);
  expect(isReady({ ...draft, name: '  ' })).toBe(false);
  expect(isReady({ ...draft, code: '48271' })).toBe(false);
});

test('each zone is offered once', () => {
  const zoneName = { uk: '', ru: '', en: '' };
  const at = (id: string, zone: string) => ({ id, number: 1, zone, zoneName });
  expect(zonesOf([at('a', 'z1'), at('b', 'z1'), at('c', 'z2')]).map((z) => z.zone)).toEqual([
    'z1',
    'z2',
  ]);
});
