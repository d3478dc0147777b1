import type { Instant } from '@talon/shared/domain/words.ts';
import { type BatchParts, type Draft, decideBatch } from './batch.ts';
import type { Desk, DeskChange, Outcome, Request } from './desk.ts';
import { VersionConflict } from './event-log.ts';
import type { QueueStore } from './queue-store.ts';
import { StorageUnavailable } from './storage-unavailable.ts';

export interface DeskParts<State> extends Omit<BatchParts<State>, 'answers'> {
  readonly store: QueueStore;
  readonly now: () => Instant;
  /** Told of what no caller can be told of: a listener that threw. */
  readonly onFault: (error: unknown) => void;
}

/** A desk and what only its keeper may do. */
export interface KeptDesk<State> extends Desk<State> {
  /** Takes the settings now in force into an unopened day. */
  refresh(): void;
  /**
   * null while the day is the one of the log; after a failed append a promise of when it has been
   * folded anew, or could not be. Never rejects.
   */
  mending(): Promise<void> | null;
  /** Decides what has been asked, then refuses everything. */
  close(): Promise<void>;
}

interface Pending<State> {
  readonly request: Request<unknown, State>;
  readonly resolve: (outcome: Outcome<unknown>) => void;
  readonly reject: (error: unknown) => void;
}

/** Requests decided without a pause and written in one transaction. */
const mostInBatch = 256;
/** Lost races in a row before the caller is told; each was won by another writer. */
const mostConflicts = 5;
/** How long requests wait for another transaction of this process. */
const patienceMs = 2_000;

export function openDesk<State>(parts: DeskParts<State>): KeptDesk<State> {
  const { live, store } = parts;
  const listeners = new Set<(change: DeskChange) => void>();
  const line: Pending<State>[] = [];
  const writer = createWriter(parts, (change) => {
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        parts.onFault(error);
      }
    }
  });
  let closing: (() => void) | null = null;
  let scheduled = false;

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(turn);
  };
  const refuseAll = (reason: 'locked' | 'closed') => {
    for (const { reject } of line.splice(0)) reject(new StorageUnavailable(reason));
  };
  const turn = () => {
    const busy = store.turn();
    if (busy !== null) {
      const late = setTimeout(() => refuseAll('locked'), patienceMs);
      void busy.then(() => {
        clearTimeout(late);
        turn();
      });
      return;
    }
    void writer.settle(line.splice(0, mostInBatch)).then(() => {
      scheduled = false;
      if (line.length > 0) schedule();
      else closing?.();
    });
  };

  return {
    ...live.stream,
    epoch: store.log.epoch,
    day: () => {
      if (writer.lost()) throw new StorageUnavailable('io');
      return live.day();
    },
    mending: writer.mending,
    version: live.version,
    perform: <Body>(request: Request<Body, State>) =>
      new Promise<Outcome<Body>>((resolve, reject) => {
        if (closing !== null) {
          reject(new StorageUnavailable('closed'));
          return;
        }
        // The writer gives back what this request's own `answer` made, or its JSON read again.
        line.push({ request, resolve: resolve as Pending<State>['resolve'], reject });
        schedule();
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => {
      if (live.version() > 0 || writer.lost()) return;
      live.openAt(parts.now());
      writer.tell({ date: live.stream.date, version: 0, events: [] });
    },
    close: () =>
      new Promise((resolve) => {
        closing = resolve;
        schedule();
      }),
  };
}

/** Takes one batch after another from decision to commit, and the day back when that fails. */
function createWriter<State>(parts: DeskParts<State>, tell: (change: DeskChange) => void) {
  const { live, machine, store } = parts;
  const deciding = { live, machine, answers: store.answers };
  /** The day in memory is ahead of the log: nobody may see it. */
  let lost = false;
  /** The last append failed: ask the store first, or each attempt would cost a rebuild. */
  let troubled = false;
  let mending: Promise<void> | null = null;

  /** Others go on meanwhile; whoever watches the day looks anew when it is back. */
  const rebuild = async () => {
    const loading = live.load(parts.now());
    mending = loading.catch(() => {});
    try {
      await loading;
      lost = false;
    } finally {
      mending = null;
    }
    tell({ date: live.stream.date, version: live.version(), events: [] });
  };
  /** What went wrong last: where even the log cannot be read, that is the answer. */
  const rebuiltAfter = async (error: unknown): Promise<unknown> => {
    try {
      await rebuild();
      return error;
    } catch (unreadable) {
      return unreadable;
    }
  };
  const commit = ({ events, beside }: Draft) => {
    const { visits, answers, printJobs } = beside;
    const rows = visits.saved.length + visits.removed.length + answers.length + printJobs.length;
    if (events.length + rows === 0) return;
    store.log.append(live.stream, live.version(), events, beside);
    if (events.length > 0) live.committed(live.version() + events.length);
  };
  /** While a day was folded anew, somebody may have opened a transaction. */
  const whenFree = async () => {
    for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
  };
  /** In one turn of the event loop, so that nobody sees what is not yet durable. */
  const carryOut = (batch: readonly Pending<State>[]): Draft => {
    try {
      const requests = batch.map(({ request }) => request);
      const draft = decideBatch(deciding, requests);
      commit(draft);
      return draft;
    } catch (error) {
      lost = true;
      throw error;
    }
  };
  const settle = async (batch: readonly Pending<State>[], conflicts = 0): Promise<void> => {
    if (batch.length === 0) return;
    try {
      if (store.turn() !== null) await whenFree();
      if (troubled) store.probe();
      troubled = false;
      if (lost) await rebuild().then(whenFree);
      const { events, outcomes } = carryOut(batch);
      for (const [index, { resolve }] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined) resolve(outcome);
      }
      if (events.length > 0) tell({ date: live.stream.date, version: live.version(), events });
    } catch (error) {
      await giveUp(batch, error, conflicts);
    }
  };
  const giveUp = async (batch: readonly Pending<State>[], error: unknown, conflicts: number) => {
    if (error instanceof StorageUnavailable) troubled = true;
    const fault = lost ? await rebuiltAfter(error) : error;
    if (fault instanceof VersionConflict && conflicts < mostConflicts) {
      await settle(batch, conflicts + 1);
    } else if (fault instanceof StorageUnavailable || lost || batch.length === 1) {
      for (const { reject } of batch) reject(fault);
    } else {
      // One request broke the machine: alone, each of the others gets its own answer.
      for (const one of batch) await settle([one]);
    }
  };
  return { settle, tell, lost: () => lost, mending: () => mending };
}
