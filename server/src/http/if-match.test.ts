import { expect, test } from 'vitest';
import { ifMatch } from './if-match.ts';

const asked = (header?: string) =>
  ifMatch({ headers: header === undefined ? {} : { 'if-match': header } });

test.each([
  [undefined, 7, true],
  ['"7"', 7, true],
  ['"6"', 7, false],
  ['"6", "7"', 7, true],
  ['W/"7"', 7, false],
  ['*', 7, true],
  ['*', 0, false],
  ['"0"', 0, true],
])('If-Match: %s of version %i', (header, version, fits) => {
  expect(asked(header)(version)).toBe(fits);
});

test.each(['7', '"7', '', '"a" "b"'])('If-Match: %j is refused by name', (header) => {
  expect(() => asked(header)).toThrow(
    expect.objectContaining({
      errors: [expect.objectContaining({ field: 'header.if-match', code: 'invalid_format' })],
    }),
  );
});
