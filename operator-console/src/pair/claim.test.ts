import { claimBody } from '@talon/shared/contract/devices.ts';
import { startTexts } from '@talon/shared/locale/start/texts.ts';
import { expect, test } from 'vitest';
import { windows } from '../desk-pages/preview/fixtures.ts';
import {
  type Claim,
  claimOfAddress,
  claimRequest,
  emptyClaim,
  faultyFields,
  proposedName,
  spacedCode,
  tidyCode,
  zonesOf,
} from './claim.ts';

const kiosk: Claim = { ...emptyClaim, code: '482716', kind: 'kiosk', centre: 'demo' };

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

test('each kind brings what it has and nothing else, as the server wants it', () => {
  const both = { ...kiosk, zone: 'z1', window: 'w7', printer: 'p1', speaks: false };
  const bodies = (['kiosk', 'board', 'sign'] as const).map((kind) =>
    claimBody.parse(claimRequest(both, kind, 'Proposal')),
  );
  const own = bodies.map(({ code, name, kind, centre, ...rest }) => rest);
  expect(own).toEqual([
    { printer: 'p1' },
    { zone: 'z1', speaks: false, media: true },
    { window: 'w7' },
  ]);
  const bare = claimBody.parse(claimRequest(kiosk, 'kiosk', 'Proposal'));
  expect(bare).not.toHaveProperty('printer');
});

test('the person’s own name comes before the proposal', () => {
  expect(claimRequest(kiosk, 'kiosk', 'Kiosk').name).toBe('Kiosk');
  expect(claimRequest({ ...kiosk, name: ' At the lift ' }, 'kiosk', 'Kiosk').name).toBe(
    'At the lift',
  );
});
