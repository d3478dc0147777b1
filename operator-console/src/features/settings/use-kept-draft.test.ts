import { expect, test } from 'vitest';
import type { ReadSettings } from '../../app/use-centre-settings.ts';
import { drawnCentre } from './preview/centre.ts';
import { baseOf } from './use-kept-draft.ts';

const first: ReadSettings = { document: drawnCentre, etag: '1' };
const restored: ReadSettings = { document: { ...drawnCentre, aroundTheClock: true }, etag: '2' };
const draft = { kiosk: { ...drawnCentre.kiosk, help: !drawnCentre.kiosk.help } };

test('a draft stands on what it was begun from: what is saved meanwhile is no news to it', () => {
  expect(baseOf({ base: first, draft }, restored)).toBe(first);
});

test('without changes the newest is shown', () => {
  expect(baseOf({ base: first, draft: {} }, restored)).toBe(restored);
  expect(baseOf({ base: first, draft: { kiosk: drawnCentre.kiosk } }, restored)).toBe(restored);
  expect(baseOf({ base: null, draft }, restored)).toBe(restored);
});
