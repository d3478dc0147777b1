import type { SettingsVersion } from '@talon/shared/contract/settings-history.ts';
import { expect, test } from 'vitest';
import { lastChangeOf } from './last-change.ts';

const version = (number: number, ...paths: readonly string[][]): SettingsVersion => ({
  version: number,
  savedAt: '2026-11-24T08:00:00.000Z',
  by: null,
  way: 'saved',
  restores: null,
  changed: paths.length,
  changes: paths.map((path) => ({ path, before: 1, after: 2 })),
});

test('the last change of a service is the newest version that has it', () => {
  const history = [
    version(4, ['phone']),
    version(3, ['services', 'b', 'fee'], ['services', 'a', 'plannedMinutes']),
    version(2, ['services', 'a', 'name', 'uk']),
  ];
  expect(lastChangeOf(history, 'a')?.version.version).toBe(3);
  expect(lastChangeOf(history, 'a')?.difference.path[2]).toBe('plannedMinutes');
  expect(lastChangeOf(history, 'z')).toBeNull();
});
