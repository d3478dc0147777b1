import { expect, test } from 'vitest';
import { settingsFrom } from './settings.ts';

test('settings of the device come from its address, unknown ones count as absent', () => {
  const usual = { theme: 'light', print: 'browser', language: 'uk' };
  expect(settingsFrom('')).toEqual(usual);
  expect(settingsFrom('?theme=dark&print=off&lang=en')).toEqual({
    theme: 'dark',
    print: 'off',
    language: 'en',
  });
  expect(settingsFrom('?theme=<b>&print=1&lang=fr&x=2')).toEqual(usual);
});
