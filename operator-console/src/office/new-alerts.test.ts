import { expect, test } from 'vitest';
import { freshAlerts } from './new-alerts.ts';

const alert = (id: string, seen = false) => ({ id, seen });

test('each alert is told once, and none that was there at the opening', () => {
  expect(freshAlerts(null, [alert('a')])).toEqual([]);
  expect(freshAlerts(new Set(['a']), [alert('a')])).toEqual([]);
  expect(freshAlerts(new Set(['a']), [alert('a'), alert('b')])).toEqual([alert('b')]);
  expect(freshAlerts(new Set(), [alert('b', true)])).toEqual([]);
});
