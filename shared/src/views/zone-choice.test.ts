import { expect, test } from 'vitest';
import { holdsZones, zoneChoiceOf, zonesIn } from './zone-choice.ts';

test('B-12 zones of a board are written in one way, however they were chosen', () => {
  expect(zoneChoiceOf(['z2', 'z1', 'z2'])).toBe('z1,z2');
  expect(zoneChoiceOf(['z1'])).toBe('z1');
  expect(zoneChoiceOf([])).toBeNull();
  expect(zonesIn('z1,z2')).toEqual(['z1', 'z2']);
  expect(zonesIn(null)).toBeNull();
});

test('B-12 a board of some zones holds these and none else, least of all the whole hall', () => {
  expect(holdsZones('z1,z2', 'z2')).toBe(true);
  expect(holdsZones('z1,z2', 'z1,z2')).toBe(true);
  expect(holdsZones('z1,z2', 'z1,z3')).toBe(false);
  expect(holdsZones('z1,z2', null)).toBe(false);
  expect(holdsZones(null, null)).toBe(true);
});
