import { randomUUID } from 'node:crypto';
import { type EventLine, eventCodec } from '../../queue/event-codec.ts';
import {
  type Beside,
  type EventLog,
  nothingBeside,
  type StoredEvent,
  type Stream,
  streamName,
  VersionConflict,
} from '../../queue/event-log.ts';
import type { PrintJob, PrintJobs } from '../../queue/print-job.ts';
import type { QueueStore } from '../../queue/queue-store.ts';
import type { Answers, StoredAnswer } from '../../queue/stored-answer.ts';
import type { VisitKey, VisitRow, Visits } from '../../queue/visit-row.ts';
import { createFollowers } from '../followers.ts';

/** A store that forgets at exit: for tests, and for what plays a day and throws it away. */
export function createMemoryStore(
  onFault: (error: unknown) => void = (error) => {
    throw error;
  },
): QueueStore {
  const answers = createAnswers();
  const printJobs = createPrintJobs();
  const visits = createVisits();
  const log = createLog(onFault, (stream, { answers: given, printJobs: jobs, visits: rows }) => {
    // The only part that can refuse comes first: all is written or nothing.
    printJobs.addAll(jobs);
    given.forEach(answers.save);
    for (const key of rows.removed) visits.remove(stream, key);
    rows.saved.forEach(visits.save);
  });
  return { log, answers, printJobs, visits: visits.visits, turn: () => null, probe: () => {} };
}

/** Keeps the lines that a durable log would, so that what does not survive JSON shows here too. */
function createLog(
  onFault: (error: unknown) => void,
  saveBeside: (stream: Stream, beside: Beside) => void,
): EventLog {
  const streams = new Map<string, EventLine[]>();
  const dates = new Map<string, string[]>();
  const followers = createFollowers(onFault);

  function* read(stream: Stream, after: number): Generator<StoredEvent> {
    const lines = streams.get(streamName(stream)) ?? [];
    for (const [index, line] of lines.entries()) {
      if (index >= after) yield { version: index + 1, event: eventCodec.decode(line) };
    }
  }
  return {
    epoch: randomUUID(),
    append: (stream, expectedVersion, events, beside = nothingBeside) => {
      const name = streamName(stream);
      const lines = streams.get(name) ?? [];
      if (lines.length !== expectedVersion) {
        throw new VersionConflict(stream, expectedVersion, lines.length);
      }
      const added = events.map(eventCodec.encode);
      saveBeside(stream, beside);
      if (lines.length === 0 && added.length > 0) {
        const known = dates.get(stream.centre) ?? [];
        dates.set(stream.centre, [...known, stream.date].sort());
      }
      if (added.length > 0) streams.set(name, lines);
      for (const line of added) lines.push(line);
      if (events.length === 0) return;
      followers.tell({ stream, version: expectedVersion + events.length, events });
    },
    read,
    version: (stream) => streams.get(streamName(stream))?.length ?? 0,
    dates: (centre) => dates.get(centre) ?? [],
    history: (stream, ticket) =>
      [...read(stream, 0)].filter(({ event }) => 'ticket' in event && event.ticket === ticket),
    follow: followers.follow,
  };
}

function createAnswers(): Answers & { save(answer: StoredAnswer): void } {
  const byKey = new Map<string, StoredAnswer>();
  const keyOf = (scope: string, key: string) => JSON.stringify([scope, key]);
  return {
    save: (answer) => byKey.set(keyOf(answer.scope, answer.key), { ...answer }),
    find: (scope, key, olderThan) => {
      const answer = byKey.get(keyOf(scope, key)) ?? null;
      return answer !== null && answer.at > olderThan ? answer : null;
    },
    purge: (olderThan) => {
      for (const [key, { at }] of byKey) if (at <= olderThan) byKey.delete(key);
      return false;
    },
  };
}

function createPrintJobs(): PrintJobs & { addAll(added: readonly PrintJob[]): void } {
  const jobs = new Map<string, PrintJob>();
  const ofTicket = (ticket: string) => [...jobs.values()].filter((job) => job.ticket === ticket);
  const addAll = (added: readonly PrintJob[]) => {
    const ids = new Set(added.map(({ id }) => id));
    if (ids.size < added.length || added.some(({ id }) => jobs.has(id))) {
      throw new Error('a print job of this id exists');
    }
    for (const job of added) jobs.set(job.id, { ...job });
  };
  return {
    find: (id) => jobs.get(id) ?? null,
    ofTicket,
    failed: (centre, date) =>
      [...jobs.values()].filter(
        (job) =>
          job.centre === centre &&
          job.date === date &&
          job.state === 'failed' &&
          ofTicket(job.ticket).at(-1) === job,
      ),
    open: (centre, printer, limit) =>
      [...jobs.values()]
        .filter((job) => job.open && job.printer === printer && job.centre === centre)
        .sort((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    untold: (after, before, limit) =>
      [...jobs.values()]
        .filter(({ state, printer, device }) => state === 'queued' && !printer && device)
        .filter(({ queuedAt }) => queuedAt > after && queuedAt < before)
        .sort((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    waitingFor: (centre) => {
      const open = [...jobs.values()].filter((job) => job.open && job.centre === centre);
      return [...new Set(open.flatMap(({ printer }) => printer ?? []))];
    },
    add: (job) => addAll([job]),
    addAll,
    update: (job) => {
      if (jobs.has(job.id)) jobs.set(job.id, { ...job });
    },
    prune: (before) => {
      for (const { id, centre, open, queuedAt } of jobs.values()) {
        if (!open && queuedAt < (before.get(centre) ?? 0)) jobs.delete(id);
      }
      return null;
    },
  };
}

function createVisits() {
  const days = new Map<string, Map<string, VisitRow>>();
  const rowKey = ({ sequence, leg }: VisitKey) => `${sequence}.${leg}`;
  const sorted = (rows: readonly VisitRow[]) =>
    rows.toSorted((a, b) => a.sequence - b.sequence || a.leg - b.leg);
  const all = () => [...days.values()].flatMap((rows) => [...rows.values()]);
  const visits: Visits = {
    ofTicket: (ticket) => sorted(all().filter((row) => row.ticket === ticket)),
    ofDay: (centre, date) => sorted([...(days.get(streamName({ centre, date }))?.values() ?? [])]),
  };
  return {
    visits,
    save: (row: VisitRow) => {
      const name = streamName(row);
      const rows = days.get(name) ?? new Map<string, VisitRow>();
      // The row is still written to by its owner, and only its columns are kept.
      const { stretchFrom: _own, ...columns } = structuredClone(row) as VisitRow & {
        stretchFrom?: number;
      };
      days.set(name, rows.set(rowKey(row), columns));
    },
    remove: (stream: Stream, key: VisitKey) => {
      days.get(streamName(stream))?.delete(rowKey(key));
    },
  };
}
