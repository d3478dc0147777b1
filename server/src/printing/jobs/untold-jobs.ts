import type { Instant } from '@talon/shared/domain/words.ts';
import type { QueueStore } from '../../queue/queue-store.ts';
import type { PrintDesk } from './print-desk.ts';

export interface UntoldParts {
  readonly store: Pick<QueueStore, 'printJobs'>;
  readonly tell: PrintDesk['tell'];
  readonly now: () => Instant;
  readonly onFault: (fault: unknown) => void;
}

/** Longer than a kiosk is away from its reports, and about as long as anybody stands at it, ms. */
export const untoldMs = 90_000;
const everyMs = 15_000;
const lookBackMs = 86_400_000;
/** Each is a commit of its own, between which the hall goes on: a second of them at most. */
export const mostAtOnce = 200;

/** Ends the printings of kiosks' browsers of which nothing is told: nobody knows of their paper. */
export function createUntold({ store, tell, now }: UntoldParts): () => Promise<void> {
  let done = now() - lookBackMs;
  return async () => {
    const before = now() - untoldMs;
    // Also where the clock was set back.
    done = Math.min(done, before);
    const found = store.printJobs.untold(done, before, mostAtOnce);
    for (const { id } of found) await tell(id, { kind: 'expired' });
    if (found.length < mostAtOnce) done = before - 1;
  };
}

/** While the server runs. After its start kiosks have time to tell what they kept. */
export function startEndingUntold(parts: UntoldParts): () => void {
  const end = createUntold(parts);
  const startedAt = performance.now();
  let isRunning = false;
  const run = async (): Promise<void> => {
    if (isRunning || performance.now() - startedAt < untoldMs) return;
    isRunning = true;
    await end().catch(parts.onFault);
    isRunning = false;
  };
  const timer = setInterval(() => void run(), everyMs).unref();
  return () => clearInterval(timer);
}
