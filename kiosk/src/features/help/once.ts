import { wait as afterMs } from '@talon/shared/client/after.ts';

/** A second tap within this is the same wish, ms. */
const sameTapMs = 2000;

/** Runs nothing more while one run is under way and for a while after it has ended. */
export function createOnce(
  wait: (ms: number) => Promise<void> = afterMs,
): (act: () => Promise<void>) => Promise<void> {
  let isDeaf = false;
  return async (act) => {
    if (isDeaf) return;
    isDeaf = true;
    try {
      await act();
      await wait(sameTapMs);
    } finally {
      isDeaf = false;
    }
  };
}
