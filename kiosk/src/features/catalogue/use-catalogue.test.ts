import { expect, test } from 'vitest';
import { sampleCatalogue } from '../../preview/sample-catalogue.ts';
import { isMissing } from './use-catalogue.ts';

const kept = { ...sampleCatalogue('uk', 'drawn'), catalogue: 'a' };

test('a catalogue of the mark that the server names is not fetched again', () => {
  expect(isMissing(kept, 'a')).toBe(false);
  expect(isMissing(kept, 'b')).toBe(true);
});

test('before the mark is known only a screen without any words asks', () => {
  expect(isMissing(kept, null)).toBe(false);
  expect(isMissing(undefined, null)).toBe(true);
});
