import { afterEach, expect, test, vi } from 'vitest';
import { createPageErrors } from './page-errors.ts';
import { faultMs, recoverFrom } from './reload.ts';

afterEach(() => vi.unstubAllGlobals());

test('DV-10 a page that broke loads itself anew, not at once, and the next one tells why', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  const errors = createPageErrors(store);
  const logged: unknown[] = [];
  // As a link that still stands hears of it.
  vi.stubGlobal('reportError', (error: unknown) => {
    logged.push(error);
    errors.add(`Uncaught ${error}`, error);
  });
  const did: (number | string)[] = [];
  const broken = new Error('no such screen');
  recoverFrom(broken, {
    errors,
    reload: () => did.push('reload'),
    later: (ms, run) => {
      did.push(ms);
      run();
    },
  });
  expect([logged, did]).toEqual([[broken], [faultMs, 'reload']]);
  expect(createPageErrors(store).list()).toMatchObject([
    { line: 'Error: no such screen', count: 1 },
  ]);
});
