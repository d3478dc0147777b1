import type { EventLog } from './event-log.ts';
import type { PrintJobs } from './print-job.ts';
import type { Answers } from './stored-answer.ts';
import type { Visits } from './visit-row.ts';

/** What the queue keeps. Each method but `turn` throws StorageUnavailable when it cannot answer. */
export interface QueueStore {
  readonly log: EventLog;
  readonly answers: Answers;
  readonly printJobs: PrintJobs;
  readonly visits: Visits;
  /**
   * null when the store may be written to now, else a promise of when to look again: another
   * transaction of this process is open, and writing would fall into it.
   */
  turn(): Promise<void> | null;
  /** Writes a trifle; throws StorageUnavailable while the store cannot write. */
  probe(): void;
}
