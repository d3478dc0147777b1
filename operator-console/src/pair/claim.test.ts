import { claimBody } from '@talon/shared/contract/devices.ts';
import { startTexts } from '@talon/shared/locale/start/texts.ts';
import { expect, test } from 'vitest';
import { windows } from '../desk-pages/preview/fixtures.ts';
import {
  type Claim,
  claimOfAddress,
  claimRequest,
  faultyFields,
  proposedName,
  spacedCode,
  tidyCode,
  zonesOf,
} from './claim.ts';

const kiosk: Claim = {
  code: '482716',
  kind: 'kiosk',
  centre: 'demo',
  zone: null,
  window: null,
  name: null,
};

test('a code is read however it is written', () => {
  expect(['482-716', '482 716', 'код 482716', '4827169'].map(tidyCode)).toEqual(
    Array(4).fill('482716'),
  );
  expect([spacedCode('482'), spacedCode('4827')]).toEqual(['482', '482\u00a07']);
});

test('a QR code brings its code and what the device takes itself for', () => {
  expect(claimOfAddress({ hash: '#482716-board', search: '' })).toEqual({
    code: '482716',
    kind: 'board',
  });
  expect(claimOfAddress({ hash: '#482716', search: '' })).toEqual({ code: '482716', kind: null });
  expect(claimOfAddress({ hash: '', search: '?code=482-716' }).code).toBe('482716');
  expect(claimOfAddress({ hash: '', search: '' })).toEqual({ code: '', kind: null });
});

test('zones are those of the windows, once each', () => {
  expect(zonesOf(windows, 'en')).toEqual([
    { id: 'z1', name: 'First floor' },
    { id: 'z2', name: 'Second floor' },
  ]);
});

test('a proposed name says where the device is', () => {
  const name = (part: Partial<Claim>) =>
    proposedName({ ...kiosk, ...part }, windows, 'uk', startTexts.uk.pair);
  expect(name({})).toBe('Кіоск біля входу');
  expect(name({ kind: 'board' })).toBe('Табло зали');
  expect(name({ kind: 'board', zone: 'z2' })).toBe('Табло, Другий поверх');
  expect(name({ kind: 'sign', window: 'w7' })).toBe('Знак, вікно\u00a07');
});

test.each([
  ['code', { code: '48271' }],
  ['kind', { kind: null }],
  ['window', { kind: 'sign' }],
  ['name', { name: '  ' }],
] as const)('%s is named when it is wrong: %o', (field, part) => {
  expect(faultyFields({ ...kiosk, ...part })).toEqual([field]);
});

test('only a board brings a zone and only a sign a window, as the server wants it', () => {
  const both = { ...kiosk, zone: 'z1', window: 'w7' };
  const bodies = (['kiosk', 'board', 'sign'] as const).map((kind) =>
    claimBody.parse(claimRequest(both, kind, 'Proposal')),
  );
  expect(bodies.map(({ zone, window }) => [zone, window])).toEqual([
    [undefined, undefined],
    ['z1', undefined],
    [undefined, 'w7'],
  ]);
});

test('the person’s own name comes before the proposal', () => {
  expect(claimRequest(kiosk, 'kiosk', 'Kiosk').name).toBe('Kiosk');
  expect(claimRequest({ ...kiosk, name: ' At the lift ' }, 'kiosk', 'Kiosk').name).toBe(
    'At the lift',
  );
});
