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
    scheduled = false;
    writer.settle(line.splice(0, mostInBatch));
    if (line.length > 0) schedule();
    else closing?.();
  };

  return {
    ...live.stream,
    epoch: store.log.epoch,
    day: () => {
      if (writer.lost()) throw new StorageUnavailable('io');
      return live.day();
    },
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
  /** The day in memory is ahead of the log or gone: nobody may see it. */
  let lost = false;
  /** The last append failed: ask the store first, or each attempt would cost a rebuild. */
  let troubled = false;

  const rebuild = () => {
    lost = true;
    live.rebuild(parts.now());
    lost = false;
  };
  const commit = (draft: Draft) => {
    const { events, beside } = draft;
    const { visits, answers, printJobs } = beside;
    const rows = visits.saved.length + visits.removed.length + answers.length + printJobs.length;
    if (events.length + rows === 0) return;
    store.log.append(live.stream, live.version(), events, beside);
    if (events.length === 0) return;
    live.committed(live.version() + events.length);
  };
  const attempt = (batch: readonly Pending<State>[]): Draft => {
    if (troubled) store.probe();
    troubled = false;
    if (lost) rebuild();
    try {
      const draft = decideBatch(
        deciding,
        batch.map(({ request }) => request),
      );
      commit(draft);
      return draft;
    } catch (error) {
      troubled = error instanceof StorageUnavailable;
      rebuild();
      throw error;
    }
  };
  const settle = (batch: readonly Pending<State>[], conflicts = 0): void => {
    if (batch.length === 0) return;
    try {
      const { events, outcomes } = attempt(batch);
      for (const [index, { resolve }] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined) resolve(outcome);
      }
      if (events.length > 0) tell({ date: live.stream.date, version: live.version(), events });
    } catch (error) {
      if (error instanceof VersionConflict && conflicts < mostConflicts) {
        settle(batch, conflicts + 1);
      } else if (error instanceof StorageUnavailable || lost || batch.length === 1) {
        for (const { reject } of batch) reject(error);
      } else {
        // One request broke the machine: alone, each of the others gets its own answer.
        for (const one of batch) settle([one]);
      }
    }
  };
  return { settle, tell, lost: () => lost };
}
