import type { Day } from '@talon/shared/domain/day/state.ts';
import { describe, expect, test } from 'vitest';
import { dayMachine } from './day-machine.ts';
import { VersionConflict } from './event-log.ts';
import { StorageUnavailable } from './storage-unavailable.ts';
import { deskKit, request, sampleStream, withKey } from './testing/desk-kit.ts';

const full = new StorageUnavailable('full');

describe('group commit', () => {
  test('requests of one turn are decided in order and appended once', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const outcomes = await Promise.all([
      desk.perform(request('issue', { ticket: 't1' })),
      desk.perform(request('issue', { ticket: 't2' })),
      desk.perform(request('open_window')),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(kit.appends).toEqual([
      ['day_opened', 'ticket_issued', 'ticket_issued', 'window_opened'],
    ]);
    expect(desk.version()).toBe(4);
  });

  test('nobody reads what is not yet durable', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const seen: (string | number)[] = [];
    desk.onChange((change) => seen.push('change', change.version, desk.version()));
    const asked = desk.perform(
      request('issue', {}, { answer: () => ({ status: 201, body: [`at ${desk.version()}`] }) }),
    );
    seen.push(desk.version());
    const outcome = await asked;
    expect(outcome).toMatchObject({ status: 201, body: ['at 0'], text: '["at 0"]' });
    expect(seen).toEqual([0, 'change', 2, 2]);
  });

  test('who may is asked of the day as it is decided on, and not of a repetition', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('open_window', { operator: 'o1' }));
    const permit = (day: Day) =>
      day.windows.get('w1')?.operator === 'o1' ? null : ({ code: 'window_closed' } as const);
    const outcomes = await Promise.all([
      desk.perform(request('close_window', {}, { ...withKey('close'), permit })),
      desk.perform(request('open_window', { operator: 'o2' })),
      desk.perform(request('call_next', {}, { permit })),
      desk.perform(request('close_window', {}, { ...withKey('close'), permit })),
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'done' },
      { kind: 'done' },
      { refusal: { code: 'window_closed' } },
      { kind: 'done', replayed: true },
    ]);
  });

  test('two of the same millisecond call two tickets, or one and an empty queue', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('open_window', { window: 'w1', operator: 'o1' }));
    await desk.perform(request('open_window', { window: 'w2', operator: 'o2' }));
    await desk.perform(request('issue', { ticket: 't1' }));
    const outcomes = await Promise.all([
      desk.perform(request('call_next', { window: 'w1' })),
      desk.perform(request('call_next', { window: 'w2' })),
    ]);
    expect(outcomes).toMatchObject([{ body: ['ticket_called'] }, { body: ['window_armed'] }]);
  });

  test('a refused command writes nothing, not even the opening of the day', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const outcome = await desk.perform(request('start'));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'window_closed' } });
    expect(kit.appends).toEqual([]);
    expect(kit.store.log.dates('centre')).toEqual([]);
  });

  test('more than one batch at once are all answered', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const asked = Array.from({ length: 600 }, (_, n) =>
      desk.perform(request('issue', { ticket: `t${n}` })),
    );
    const kinds = new Set((await Promise.all(asked)).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['done']);
    expect(desk.version()).toBe(601);
    expect(kit.appends.length).toBeGreaterThan(1);
  });
});

describe('idempotency keys', () => {
  test('the same key and body get the same answer, and nothing happens again', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const first = await desk.perform(request('issue', {}, withKey('k')));
    const again = await desk.perform(request('issue', { ticket: 't2' }, withKey('k')));
    expect(first).toMatchObject({ replayed: false, text: '["ticket_issued"]' });
    expect(again).toMatchObject({ replayed: true, text: '["ticket_issued"]', events: [] });
    expect(desk.version()).toBe(2);
  });

  test('so do two that come in the same batch', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const outcomes = await Promise.all([
      desk.perform(request('issue', { ticket: 't1' }, withKey('k'))),
      desk.perform(request('issue', { ticket: 't2' }, withKey('k'))),
      desk.perform(request('issue', { ticket: 't3' }, withKey('k', 'another body'))),
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'done', replayed: false },
      { kind: 'done', replayed: true },
      { kind: 'key_reused' },
    ]);
    expect(desk.version()).toBe(2);
  });

  test('another body under the key is refused', async () => {
    const desk = await deskKit().desks.live('centre');
    await desk.perform(request('issue', {}, withKey('k')));
    const other = await desk.perform(request('issue', { ticket: 't2' }, withKey('k', 'other')));
    expect(other).toEqual({ kind: 'key_reused' });
  });

  test('a refusal is not kept under its key but decided again', async () => {
    const desk = await deskKit().desks.live('centre');
    const early = await desk.perform(request('call_next', {}, withKey('k')));
    await desk.perform(request('open_window'));
    const later = await desk.perform(request('call_next', {}, withKey('k')));
    expect([early.kind, later.kind]).toEqual(['refused', 'done']);
  });

  test('the key outlives a restart and is free after 48 hours', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const { now } = kit.clock;
    await desk.perform(request('issue', {}, withKey('k')));
    const after = await kit.restarted().desks.live('centre');
    const asked = { ticket: 't2', now: now + 47 * 3_600_000 };
    expect(await after.perform(request('issue', asked, withKey('k')))).toMatchObject({
      replayed: true,
    });
    const late = { window: 'w1', now: now + 48 * 3_600_000 };
    expect(await after.perform(request('open_window', late, withKey('k')))).toMatchObject({
      replayed: false,
    });
  });
});

describe('a failed append', () => {
  test('every caller of the batch gets the error and the day is as before', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue', { ticket: 't1' }));
    const before = JSON.stringify([...desk.day().tickets.keys()]);
    kit.failure.error = full;
    const results = await Promise.allSettled([
      desk.perform(request('issue', { ticket: 't2' })),
      desk.perform(request('issue', { ticket: 't3' }, withKey('k'))),
    ]);
    expect(results.map((result) => result.status === 'rejected' && result.reason)).toEqual([
      full,
      full,
    ]);
    expect(JSON.stringify([...desk.day().tickets.keys()])).toBe(before);
    expect(desk.version()).toBe(2);
    expect(kit.store.answers.find('kiosk centre', 'k', 0)).toBeNull();
  });

  test('the service returns by itself, with the next number and no gap', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue', { ticket: 't1' }));
    kit.failure.error = full;
    await expect(desk.perform(request('issue', { ticket: 't2' }))).rejects.toBe(full);
    await expect(desk.perform(request('issue', { ticket: 't2' }))).rejects.toBe(full);
    kit.failure.error = null;
    const outcome = await desk.perform(request('issue', { ticket: 't2' }));
    expect(outcome).toMatchObject({ events: [{ type: 'ticket_issued', ordinal: 2 }] });
    expect([...kit.store.log.read(sampleStream, 0)]).toHaveLength(3);
  });

  test('while the store cannot write it is asked, not the day rebuilt each time', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue', { ticket: 't1' }));
    kit.failure.error = full;
    for (const ticket of ['t2', 't3', 't4']) {
      await expect(desk.perform(request('issue', { ticket }))).rejects.toBe(full);
    }
    expect(kit.appends).toHaveLength(2);
  });

  test('the first append of a day fails: the day opens with the next one', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    kit.failure.error = full;
    await expect(desk.perform(request('issue'))).rejects.toBe(full);
    kit.failure.error = null;
    await desk.perform(request('issue'));
    expect(kit.appends.at(-1)).toEqual(['day_opened', 'ticket_issued']);
  });

  test('a race lost to another writer is decided again on what it wrote', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue', { ticket: 't1' }));
    const other = await kit.restarted().desks.live('centre');
    await other.perform(request('issue', { ticket: 't2' }));
    const outcome = await desk.perform(request('issue', { ticket: 't3' }));
    expect(outcome).toMatchObject({ events: [{ ordinal: 3 }] });
    expect(desk.version()).toBe(4);
  });

  test('a race that is never won ends with the conflict', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    kit.failure.error = new VersionConflict(sampleStream, 0, 1);
    await expect(desk.perform(request('issue'))).rejects.toBeInstanceOf(VersionConflict);
  });
});

describe('a broken invariant', () => {
  const machine: typeof dayMachine = {
    ...dayMachine,
    evolveDay: (day, event) => {
      if (event.cause === 'broken') throw new Error('invariant');
      return dayMachine.evolveDay(day, event);
    },
  };

  test('fails its own request alone, and the day goes on', async () => {
    const kit = deskKit({ machine });
    const desk = await kit.desks.live('centre');
    const results = await Promise.allSettled([
      desk.perform(request('issue', { ticket: 't1' })),
      desk.perform(request('issue', { ticket: 't2', id: 'broken' })),
      desk.perform(request('issue', { ticket: 't3' })),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([...desk.day().tickets.keys()]).toEqual(['t1', 't3']);
  });

  test('an answer that throws takes its events back', async () => {
    const desk = await deskKit().desks.live('centre');
    const answer = () => {
      throw new Error('no answer');
    };
    await expect(desk.perform(request('issue', {}, { answer }))).rejects.toThrow('no answer');
    expect(desk.version()).toBe(0);
    expect([...desk.day().tickets.keys()]).toEqual([]);
  });

  test('a listener that throws hurts nobody else', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const heard: number[] = [];
    desk.onChange(() => {
      throw new Error('listener');
    });
    const leave = desk.onChange(({ version }) => heard.push(version));
    await desk.perform(request('issue', { ticket: 't1' }));
    leave();
    await desk.perform(request('issue', { ticket: 't2' }));
    expect(heard).toEqual([2]);
    expect(kit.faults).toHaveLength(2);
  });
});

test('F-10 the ticket, its visit with what it promised, its answer and its print job are one', async () => {
  const kit = deskKit();
  const desk = await kit.desks.live('centre');
  const printJob = { id: 'job', ticket: 't1', printer: null, device: null };
  const promise = () => ({ lowMinutes: 20, highMinutes: 30 });
  await desk.perform(request('issue', {}, { ...withKey('k'), printJob, promise }));
  const { visits, printJobs, answers } = kit.store;
  expect(visits.ofTicket('t1')).toMatchObject([
    { sequence: 1, leg: 1, state: 'waiting', promisedLow: 20, promisedHigh: 30 },
  ]);
  expect(printJobs.ofTicket('t1')).toMatchObject([{ id: 'job', state: 'queued', reason: null }]);
  expect(answers.find('kiosk centre', 'k', 0)?.status).toBe(200);
});
