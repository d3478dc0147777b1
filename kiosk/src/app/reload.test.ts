import { afterEach, expect, test, vi } from 'vitest';
import { faultMs, recoverFrom } from './reload.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that broke tells of it and loads itself anew, not at once', () => {
  const told: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => told.push(error));
  const waits: number[] = [];
  let loads = 0;
  const broken = new Error('no such screen');
  recoverFrom(
    broken,
    () => {
      loads += 1;
    },
    (ms, run) => {
      waits.push(ms);
      run();
      return () => undefined;
    },
  );
  expect([told, waits, loads]).toEqual([[broken], [faultMs], 1]);
});
