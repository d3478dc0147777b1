import { expect, test } from 'vitest';
import { newAlerts } from './new-alerts.ts';

const alert = (id: string, seen = false) => ({ id, seen });

test('a sound is made once for each alert, and for none that was there at the opening', () => {
  expect(newAlerts(null, [alert('a')])).toBe(false);
  expect(newAlerts(new Set(['a']), [alert('a')])).toBe(false);
  expect(newAlerts(new Set(['a']), [alert('a'), alert('b')])).toBe(true);
  expect(newAlerts(new Set(), [alert('b', true)])).toBe(false);
});
