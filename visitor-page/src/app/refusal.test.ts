import { expect, test } from 'vitest';
import { isShut } from './refusal.ts';

test.each(['forbidden', 'not_found', 'bad_request', 'client_too_old'])(
  '%s ends the page',
  (code) => {
    expect(isShut(code)).toBe(true);
  },
);

test.each([null, 'storage_unavailable', 'internal', 'rate_limited', 'overloaded'])(
  '%s ends nothing',
  (code) => {
    expect(isShut(code)).toBe(false);
  },
);
