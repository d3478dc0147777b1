import { defaultRetention } from '@talon/shared/domain/settings/retention-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Settings } from '../../parts.ts';
import type { PlaceInTime } from '../../queue/print-job.ts';
import type { QueueStore } from '../../queue/queue-store.ts';

export interface PruningParts {
  readonly store: Pick<QueueStore, 'printJobs' | 'turn'>;
  readonly settings: Pick<Settings, 'centres'>;
  readonly now: () => Instant;
  readonly onFault: (fault: unknown) => void;
}

const everyMs = 3_600_000;
const dayMs = 86_400_000;

/** Takes old printings away by the days their centre keeps them, some at a time. */
export async function pruneJobs(parts: PruningParts): Promise<void> {
  const { store, settings, now } = parts;
  const before = new Map(
    settings.centres().map(({ id, retention = defaultRetention }) => {
      return [id, now() - retention.printDays * dayMs] as const;
    }),
  );
  for (let after: PlaceInTime | null = { queuedAt: 0, id: '' }; after !== null; ) {
    for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
    after = store.printJobs.prune(before, after);
    // Whoever prints now is served between two rounds.
    await new Promise(setImmediate);
  }
}

/** Every hour for as long as the server runs. Gives the function that ends it. */
export function startPruning(parts: PruningParts): () => void {
  const timer = setInterval(() => void pruneJobs(parts).catch(parts.onFault), everyMs).unref();
  return () => clearInterval(timer);
}
