import { expect, test } from 'vitest';
import { sectionAt, sections, sectionsFor } from './sections.ts';

test('a section is found at its address, with and without the last stroke, and below it', () => {
  for (const path of ['/console/devices', '/console/devices/', '/console/devices/k1']) {
    expect(sectionAt(path)?.id).toBe('devices');
  }
  expect(sectionAt('/console/')).toBeNull();
  expect(sectionAt('/console/devicesque')).toBeNull();
});

test('an operator sees no section of the office, an administrator those of the centre', () => {
  expect(sectionsFor(['operator'])).toEqual([]);
  expect(sectionsFor(['administrator']).map(({ id }) => id)).toContain('devices');
});

test('each section has an address of its own', () => {
  expect(new Set(sections.map(({ path }) => path)).size).toBe(sections.length);
});
