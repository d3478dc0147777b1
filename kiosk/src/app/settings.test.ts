import { expect, test } from 'vitest';
import { settingsFrom } from './settings.ts';

test('settings of the device come from its address, unknown ones count as absent', () => {
  expect(settingsFrom('')).toEqual({ theme: 'light', print: 'browser' });
  expect(settingsFrom('?theme=dark&print=off')).toEqual({ theme: 'dark', print: 'off' });
  expect(settingsFrom('?theme=<b>&print=1&x=2')).toEqual({ theme: 'light', print: 'browser' });
});
