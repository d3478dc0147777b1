import {
  type Appended,
  type Beside,
  nothingBeside,
  type Stream,
  VersionConflict,
} from '@talon/server/src/queue/event-log.ts';
import { newPrintJob, type PlaceInTime, type PrintJob } from '@talon/server/src/queue/print-job.ts';
import type { QueueStore } from '@talon/server/src/queue/queue-store.ts';
import type { StoredAnswer } from '@talon/server/src/queue/stored-answer.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sampleEvent, sampleEvents, sampleVisit } from './sample-events.ts';

/** A store under test. Every log passes the same suite, whatever it is kept in. */
export interface Opened {
  readonly store: QueueStore;
  close(): Promise<void>;
  /** Closes it and opens the same data again; null when the store is not durable. */
  readonly reopen: (() => Promise<Opened>) | null;
}

const day: Stream = { centre: 'demo', date: '2026-11-02' };
const next: Stream = { centre: 'demo', date: '2026-11-03' };
const answer: StoredAnswer = {
  scope: 'kiosk-1 demo',
  key: 'key-1',
  bodyHash: 'hash',
  status: 201,
  text: '{"number":"Ґ001"}',
  at: 1_000,
};
const job: PrintJob = newPrintJob(
  { ...day, id: 'job-1', ticket: 'ticket-1', printer: 'hall', device: 'kiosk-1' },
  1_000,
);
const beside: Beside = {
  visits: { saved: [sampleVisit(1)], removed: [] },
  answers: [answer],
  printJobs: [job],
};

/** `outlives`: what it holds outlives the process; memory has nothing to come back to. */
export function eventLogContract(
  name: string,
  open: () => Promise<Opened>,
  { outlives }: { readonly outlives: boolean },
): void {
  const opened = async () => {
    const it = await open();
    onTestFinished(() => it.close());
    return it;
  };
  describe(`event log in ${name}`, () => {
    describe('events', () => testEvents(opened));
    describe('what stands beside them', () => testBeside(opened));
    describe('print jobs', () => testPrintJobs(opened));
    if (outlives) describe('after a restart', () => testRestart(opened));
  });
}

type Open = () => Promise<Opened>;

function testEvents(opened: Open): void {
  test('an unknown stream is empty', async () => {
    const { log } = (await opened()).store;
    expect([...log.read(day, 0)]).toEqual([]);
    expect(log.version(day)).toBe(0);
    expect(log.dates('demo')).toEqual([]);
    expect(log.history(day, 'ticket-1')).toEqual([]);
  });

  test('gives back what was appended, in order, with versions from 1', async () => {
    const { log } = (await opened()).store;
    log.append(day, 0, sampleEvents(1, 2));
    log.append(day, 2, [sampleEvent(3)]);
    expect([...log.read(day, 0)]).toEqual(
      sampleEvents(1, 3).map((event, index) => ({ version: index + 1, event })),
    );
    expect(log.version(day)).toBe(3);
  });

  test('reads only what comes after a version', async () => {
    const { log } = (await opened()).store;
    log.append(day, 0, sampleEvents(1, 5));
    expect([...log.read(day, 3)].map(({ version }) => version)).toEqual([4, 5]);
    expect([...log.read(day, 5)]).toEqual([]);
  });

  test('refuses an append that expects another version, and writes nothing of it', async () => {
    const { log, answers } = (await opened()).store;
    log.append(day, 0, sampleEvents(1, 2));
    expect(() => log.append(day, 1, [sampleEvent(9)], beside)).toThrow(VersionConflict);
    expect(() => log.append(day, 3, [sampleEvent(9)])).toThrow(VersionConflict);
    expect(() => log.append(next, 1, [sampleEvent(9)])).toThrow(VersionConflict);
    expect([...log.read(day, 0)]).toHaveLength(2);
    expect(answers.find(answer.scope, answer.key, 0)).toBeNull();
    expect(log.dates('demo')).toEqual([day.date]);
  });

  test('keeps the days of a centre and of other centres apart', async () => {
    const { log } = (await opened()).store;
    log.append(next, 0, [sampleEvent(3)]);
    log.append(day, 0, sampleEvents(1, 2));
    log.append({ centre: 'demo/2', date: day.date }, 0, [sampleEvent(4)]);
    expect(log.version(day)).toBe(2);
    expect([...log.read(next, 0)].map(({ event }) => event)).toEqual([sampleEvent(3)]);
    expect(log.dates('demo')).toEqual([day.date, next.date]);
  });

  test('takes a batch of thousands and gives it back whole', async () => {
    const { log } = (await opened()).store;
    const events = sampleEvents(1, 4_321);
    log.append(day, 0, events);
    expect([...log.read(day, 0)].map(({ event }) => event)).toEqual(events);
    expect([...log.read(day, 4_000)]).toHaveLength(321);
  });

  test('others may read and write while a long read goes on', async () => {
    const { log } = (await opened()).store;
    log.append(day, 0, sampleEvents(1, 2_500));
    let seen = 0;
    for (const _stored of log.read(day, 0)) {
      seen += 1;
      if (seen === 1) log.append(next, 0, [sampleEvent(1)]);
    }
    expect(seen).toBe(2_500);
    expect(log.version(next)).toBe(1);
  });

  test('finds the events of one ticket', async () => {
    const { log } = (await opened()).store;
    log.append(day, 0, [sampleEvent(1), sampleEvent(2, 'other'), sampleEvent(3, 'ticket-1')]);
    log.append(next, 0, [sampleEvent(4, 'ticket-1')]);
    expect(log.history(day, 'ticket-1').map(({ version }) => version)).toEqual([1, 3]);
  });

  test('tells followers of each append after it is readable, until they leave', async () => {
    const { log } = (await opened()).store;
    const heard: [Appended, number][] = [];
    const leave = log.follow((appended) => heard.push([appended, log.version(day)]));
    log.append(day, 0, sampleEvents(1, 2));
    expect(() => log.append(day, 0, [sampleEvent(9)])).toThrow(VersionConflict);
    leave();
    log.append(day, 2, [sampleEvent(3)]);
    expect(heard).toEqual([[{ stream: day, version: 2, events: sampleEvents(1, 2) }, 2]]);
  });
}

function testBeside(opened: Open): void {
  test('visits, answers and print jobs are there with their events', async () => {
    const { log, visits, answers, printJobs } = (await opened()).store;
    log.append(day, 0, [sampleEvent(1)], beside);
    expect(visits.ofDay('demo', day.date)).toEqual([sampleVisit(1)]);
    expect(visits.ofTicket('ticket-1')).toEqual([sampleVisit(1)]);
    expect(answers.find(answer.scope, answer.key, 999)).toEqual(answer);
    expect(printJobs.find('job-1')).toEqual(job);
  });

  test('when one of them cannot be written, nothing is', async () => {
    const { log, visits, answers, printJobs } = (await opened()).store;
    log.append(day, 0, [sampleEvent(1)], { ...nothingBeside, printJobs: [job] });
    const broken = { ...beside, printJobs: [{ ...job, id: 'job-2' }, job] };
    expect(() => log.append(day, 1, [sampleEvent(2)], broken)).toThrow();
    expect(log.version(day)).toBe(1);
    expect([...log.read(day, 0)]).toHaveLength(1);
    expect(visits.ofDay('demo', day.date)).toEqual([]);
    expect(answers.find(answer.scope, answer.key, 0)).toBeNull();
    expect(printJobs.find('job-2')).toBeNull();
  });

  test('a visit is written over, and a leg that was undone goes', async () => {
    const { log, visits } = (await opened()).store;
    const first = sampleVisit(1, { state: 'finished', delivered: ['passport', 'ґ'] });
    const second = sampleVisit(1, { leg: 2, promisedLow: null, promisedHigh: null });
    const save = (version: number, saved: Beside['visits']['saved'], removed: number[]) =>
      log.append(day, version, [sampleEvent(version + 1)], {
        ...nothingBeside,
        visits: { saved, removed: removed.map((leg) => ({ sequence: 1, leg })) },
      });
    save(0, [sampleVisit(2), sampleVisit(1)], []);
    save(1, [first, second], []);
    expect(visits.ofTicket('ticket-1')).toEqual([first, second]);
    save(2, [sampleVisit(1, { state: 'serving' })], [2]);
    expect(visits.ofTicket('ticket-1')).toEqual([sampleVisit(1, { state: 'serving' })]);
    expect(visits.ofDay('demo', day.date).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  test('an answer belongs to its caller, is forgotten in time and its key is free then', async () => {
    const { log, answers } = (await opened()).store;
    const keep = (kept: StoredAnswer) =>
      log.append(day, log.version(day), [], { ...nothingBeside, answers: [kept] });
    keep(answer);
    expect(answers.find('kiosk-2 demo', answer.key, 0)).toBeNull();
    expect(answers.find(answer.scope, answer.key, 1_000)).toBeNull();
    keep({ ...answer, text: '"again"', at: 2_000 });
    expect(answers.find(answer.scope, answer.key, 1_000)?.text).toBe('"again"');
    keep({ ...answer, key: 'key-2', at: 3_000 });
    while (answers.purge(2_000));
    expect(answers.find(answer.scope, answer.key, 0)).toBeNull();
    expect(answers.find(answer.scope, 'key-2', 0)?.at).toBe(3_000);
  });
}

function testPrintJobs(opened: Open): void {
  test('a job goes through its states, and a second printing is a job of the same ticket', async () => {
    const { log, printJobs } = (await opened()).store;
    log.append(day, 0, [sampleEvent(1)], beside);
    const ended = { state: 'failed', reason: 'paper_out', changedAt: 2_000, open: false } as const;
    const failed = { ...job, ...ended, attempts: 3, nextAttemptAt: 2_500 };
    printJobs.update(failed);
    expect(printJobs.find('job-1')).toEqual(failed);
    expect(printJobs.failed('demo', day.date)).toEqual([failed]);
    const again = { ...job, id: 'job-2', copy: true, queuedAt: 3_000, changedAt: 3_000 };
    printJobs.add(again);
    expect(printJobs.failed('demo', day.date)).toEqual([]);
    expect(printJobs.ofTicket('ticket-1')).toEqual([failed, again]);
    printJobs.update({ ...job, id: 'unknown' });
    expect(printJobs.find('unknown')).toBeNull();
  });

  test('open jobs of a printer are found in order, those of another and ended ones are not', async () => {
    const { log, printJobs } = (await opened()).store;
    log.append(day, 0, [sampleEvent(1)], beside);
    const later = { ...job, id: 'job-0', queuedAt: 2_000 };
    printJobs.add(later);
    printJobs.add({ ...job, id: 'job-2', printer: 'desk' });
    printJobs.add({ ...job, id: 'job-3', state: 'sent', open: false });
    expect(printJobs.open('demo', 'hall', 9)).toEqual([job, later]);
    expect(printJobs.open('demo', 'hall', 1)).toEqual([job]);
    expect(printJobs.open('elsewhere', 'hall', 9)).toEqual([]);
    expect(printJobs.waitingFor('demo').toSorted()).toEqual(['desk', 'hall']);
    expect(printJobs.waitingFor('elsewhere')).toEqual([]);
  });

  test('J-16 what kiosks tell nothing of is found by when it was queued', async () => {
    const { log, printJobs } = (await opened()).store;
    const own = { ...job, printer: null, open: false };
    log.append(day, 0, [sampleEvent(1)], { ...beside, printJobs: [{ ...own, queuedAt: 2_000 }] });
    printJobs.add({ ...own, id: 'job-0', queuedAt: 1_500 });
    printJobs.add({ ...own, id: 'job-2', device: null, queuedAt: 1_500 });
    printJobs.add({ ...job, id: 'job-3', queuedAt: 1_500 });
    printJobs.add({ ...own, id: 'job-4', state: 'sent', queuedAt: 1_500 });
    const found = (after: number, before: number, limit = 10) =>
      printJobs.untold(after, before, limit).map(({ id }) => id);
    expect(found(0, 9_000)).toEqual(['job-0', 'job-1']);
    expect(found(1_500, 9_000)).toEqual(['job-1']);
    expect(found(0, 2_000)).toEqual(['job-0']);
    expect(found(0, 9_000, 1)).toEqual(['job-0']);
  });

  test('J-14 old jobs go by when they were queued, whatever their ids begin with', async () => {
    const { log, printJobs } = (await opened()).store;
    log.append(day, 0, [sampleEvent(1)]);
    const ended = { ...job, state: 'sent', open: false } as const;
    // The id of a reprint follows from its key: it stands before or behind all others.
    const reprint = { ...ended, id: 'zz', queuedAt: 1_500 };
    const young = { ...ended, id: 'aa', queuedAt: 9_000 };
    for (const one of [young, job, reprint]) printJobs.add(one);
    for (let number = 0; number < 600; number += 1) {
      const id = `m${String(number).padStart(3, '0')}`;
      printJobs.add({ ...ended, id, queuedAt: 1_000 + number });
      printJobs.add({ ...young, id: `n${id}` });
    }
    const before = new Map([['demo', 5_000]]);
    let after: PlaceInTime | null = { queuedAt: 0, id: '' };
    while (after !== null) after = printJobs.prune(before, after);
    expect(printJobs.find('zz')).toBeNull();
    expect(printJobs.find('m599')).toBeNull();
    expect(printJobs.ofTicket(job.ticket)).toHaveLength(602);
    expect(printJobs.find('job-1')).toEqual(job);
  });
}

function testRestart(opened: Open): void {
  test('everything is there, under the same epoch', async () => {
    const before = await opened();
    if (before.reopen === null) throw new Error('a store that outlives its process reopens');
    before.store.log.append(day, 0, sampleEvents(1, 1_500), beside);
    const { epoch } = before.store.log;
    const after = await before.reopen();
    onTestFinished(() => after.close());
    const { log, visits, answers, printJobs } = after.store;
    expect(log.epoch).toBe(epoch);
    expect([...log.read(day, 0)].map(({ event }) => event)).toEqual(sampleEvents(1, 1_500));
    expect(visits.ofTicket('ticket-1')).toEqual([sampleVisit(1)]);
    expect(answers.find(answer.scope, answer.key, 0)).toEqual(answer);
    expect(printJobs.find('job-1')).toEqual(job);
    log.append(day, 1_500, [sampleEvent(1_501)]);
  });

  test('two logs never have the same epoch', async () => {
    const [one, other] = [await opened(), await opened()];
    expect(one.store.log.epoch).not.toBe(other.store.log.epoch);
  });
}
