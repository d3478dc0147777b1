import { expect, test } from 'vitest';
import { groupOf } from './groups.ts';

test('AU-3 each action belongs to one group, the narrower pattern first', () => {
  expect(groupOf('window.call_chosen')).toBe('order');
  expect(groupOf('window.profile')).toBe('settings');
  expect(groupOf('window.closed_by_supervisor')).toBe('hall');
  expect(groupOf('session.refused')).toBe('session');
  expect(groupOf('person.added')).toBe('person');
  expect(groupOf('audit.read')).toBe('export');
  expect(groupOf('reports.rebuilt')).toBe('export');
  expect(groupOf('something.new')).toBe('other');
});
