import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../storage/memory/memory-store.ts';
import type { DeskChange } from './desk.ts';
import { StorageUnavailable } from './storage-unavailable.ts';
import { deskKit, request, sampleStream, settingsOf } from './testing/desk-kit.ts';

const minute = 60_000;
const hour = 60 * minute;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Kit = ReturnType<typeof deskKit>;

/** Lets wall clock and timers go on together, and the desks answer in between. */
async function pass(kit: Kit, ms: number, stepMs = 10_000): Promise<void> {
  for (let left = ms; left > 0; left -= stepMs) {
    const step = Math.min(left, stepMs);
    kit.clock.now += step;
    await vi.advanceTimersByTimeAsync(step);
    await new Promise(setImmediate);
    await new Promise(setImmediate);
  }
}

describe('the live day', () => {
  test('is shown as it would open, and is written with the first accepted command', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    expect([desk.date, desk.version()]).toEqual(['2025-03-17', 0]);
    expect([...desk.day().windows.keys()]).toEqual(['w1', 'w2', 'w3']);
    expect(kit.store.log.dates('centre')).toEqual([]);
    await desk.perform(request('open_window'));
    expect(kit.appends).toEqual([['day_opened', 'window_opened']]);
  });

  test('opens with the settings and at the time of that command, not of its loading', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const at = kit.clock.now + hour;
    await desk.perform(request('open_window', { now: at }));
    const [opened] = kit.store.log.read(sampleStream, 0);
    expect(opened?.event).toMatchObject({ type: 'day_opened', at });
  });

  test('is loaded once for all who ask, and known to peek from then on', async () => {
    const { desks } = deskKit();
    expect(desks.peek('centre')).toBeNull();
    const [one, other] = await Promise.all([desks.live('centre'), desks.live('centre')]);
    expect(one).toBe(other);
    expect(desks.peek('centre')).toBe(one);
  });

  test('after a restart it is what the log says', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue', { ticket: 't1' }));
    await desk.perform(request('open_window'));
    await desk.perform(request('call_next'));
    const after = await kit.restarted().desks.live('centre');
    expect(after.version()).toBe(desk.version());
    expect(after.day()).toEqual(desk.day());
    expect(after.epoch).toBe(desk.epoch);
  });

  test('a centre that cannot be loaded is tried again', async () => {
    const kit = deskKit();
    const read = vi.spyOn(kit.store.log, 'dates').mockImplementationOnce(() => {
      throw new StorageUnavailable('io');
    });
    await expect(kit.desks.live('centre')).rejects.toThrow(StorageUnavailable);
    expect((await kit.desks.live('centre')).version()).toBe(0);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('who listens hears every commit with its centre', async () => {
    const { desks } = deskKit();
    const heard: [string, DeskChange][] = [];
    const leave = desks.onChange((centre, change) => heard.push([centre, change]));
    const desk = await desks.live('centre');
    await desk.perform(request('issue', { ticket: 't1' }));
    leave();
    await desk.perform(request('issue', { ticket: 't2' }));
    expect(heard).toMatchObject([
      ['centre', { version: 2, events: [{ type: 'day_opened' }, { type: 'ticket_issued' }] }],
    ]);
  });
});

describe('the clock', () => {
  test('does what is due when it is due: a no-show after four minutes', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('open_window'));
    await desk.perform(request('issue'));
    await desk.perform(request('call_next'));
    await pass(kit, 4 * minute - 10_000);
    expect(kit.appends.at(-1)).toEqual(['ticket_called']);
    await pass(kit, 20_000);
    expect(kit.appends.at(-1)).toEqual(['ticket_missed']);
    expect(kit.faults).toEqual([]);
  });

  test('tries again when the store could not write', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('open_window'));
    await desk.perform(request('issue'));
    await desk.perform(request('call_next'));
    kit.failure.error = new StorageUnavailable('full');
    await pass(kit, 5 * minute);
    expect(kit.faults.length).toBeGreaterThan(0);
    kit.failure.error = null;
    await pass(kit, 10_000);
    expect(desk.day().windows.get('w1')?.ticket).toBeNull();
    expect(kit.store.visits.ofTicket('t1')).toMatchObject([{ state: 'no_show' }]);
  });

  test('a clock that jumps closes nothing until somebody does something', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue'));
    kit.clock.now += 30 * hour;
    await pass(kit, 2 * minute);
    expect(kit.appends).toHaveLength(1);
  });
});

describe('midnight', () => {
  test('a day with people waiting stays live until it ends at 04:00', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue'));
    await pass(kit, 18 * hour, 5 * minute);
    expect(await kit.desks.live('centre')).toBe(desk);
    const heard: DeskChange[] = [];
    kit.desks.onChange((_centre, change) => heard.push(change));
    await pass(kit, 1.5 * hour, 5 * minute);
    const next = await kit.desks.live('centre');
    expect([next.date, next.version()]).toEqual(['2025-03-18', 0]);
    expect(kit.desks.peek('centre')).toBe(next);
    expect(heard.map(({ date, version }) => [date, version])).toEqual([
      ['2025-03-17', 4],
      ['2025-03-18', 0],
    ]);
    expect(kit.appends.at(-1)).toEqual(['ticket_expired', 'day_closed']);
  });

  test('after it the next date begins with the settings of that date', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('close_day'));
    expect(await kit.desks.live('centre')).toBe(desk);
    const refused = await desk.perform(request('issue'));
    expect(refused).toMatchObject({ refusal: { code: 'day_closed' } });
    kit.clock.now += 24 * hour;
    const next = await kit.desks.live('centre');
    expect(next.date).toBe('2025-03-18');
    await next.perform(request('issue', { now: kit.clock.now }));
    const [opened] = kit.store.log.read({ centre: 'centre', date: next.date }, 0);
    expect(opened?.event).toMatchObject({ settings: settingsOf('centre', next.date) });
  });

  test('a date on which nothing happened leaves no stream behind', async () => {
    const kit = deskKit();
    await kit.desks.live('centre');
    await pass(kit, 16 * hour, 5 * minute);
    expect(kit.desks.peek('centre')?.date).toBe('2025-03-18');
    expect(kit.store.log.dates('centre')).toEqual([]);
  });

  test('a clock that was a year ahead leaves nobody on that date', async () => {
    const kit = deskKit();
    await (await kit.desks.live('centre')).perform(request('close_day'));
    const right = kit.clock.now;
    kit.clock.now += 365 * 24 * hour;
    await pass(kit, minute);
    expect(kit.desks.peek('centre')?.date).toBe('2026-03-17');
    const heard: string[] = [];
    kit.desks.onChange((_centre, { date }) => heard.push(date));
    kit.clock.now = right + 2 * minute;
    await pass(kit, minute);
    expect(kit.desks.peek('centre')?.date).toBe('2025-03-17');
    expect((await kit.desks.live('centre')).version()).toBeGreaterThan(0);
    expect(heard).toEqual(['2025-03-17']);
    expect(kit.faults).toEqual([]);
  });

  test('that another day is live is told of also when a request comes before the clock', async () => {
    const kit = deskKit();
    await kit.desks.live('centre');
    const heard: string[] = [];
    kit.desks.onChange((_centre, { date }) => heard.push(date));
    kit.clock.now += 24 * hour;
    await kit.desks.live('centre');
    await pass(kit, minute);
    expect(heard).toEqual(['2025-03-18']);
  });

  test('a day left open is the live one after a restart, and is closed when due', async () => {
    const kit = deskKit();
    await (await kit.desks.live('centre')).perform(request('issue'));
    await kit.desks.close();
    kit.clock.now += 18 * hour;
    const after = kit.restarted();
    expect((await after.desks.live('centre')).date).toBe('2025-03-17');
    await pass(after, 1.5 * hour, 5 * minute);
    expect((await after.desks.live('centre')).date).toBe('2025-03-18');
    expect(after.appends).toEqual([['ticket_expired', 'day_closed']]);
  });

  test('a day that ended while no process ran is closed before the first is served', async () => {
    const kit = deskKit();
    await (await kit.desks.live('centre')).perform(request('issue'));
    await kit.desks.close();
    kit.clock.now += 23 * hour;
    const after = kit.restarted();
    const desk = await after.desks.live('centre');
    expect([desk.date, desk.version()]).toEqual(['2025-03-18', 0]);
    expect(after.appends).toEqual([['ticket_expired', 'day_closed']]);
  });
});

test('old answers are forgotten some at a time, and others get their turn between', async () => {
  const kept = createMemoryStore();
  let left = 3;
  let turns = 0;
  const purge = () => {
    expect(turns).toBe(3 - left);
    setImmediate(() => {
      turns += 1;
    });
    left -= 1;
    return left > 0;
  };
  deskKit({ store: { ...kept, answers: { ...kept.answers, purge } } });
  await vi.advanceTimersByTimeAsync(minute);
  for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
  expect(left).toBe(0);
});

describe('settings', () => {
  test('an unopened day shows them at once', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    const heard: DeskChange[] = [];
    desk.onChange((change) => heard.push(change));
    expect(await kit.desks.settingsChanged('centre')).toBeNull();
    expect(heard).toEqual([{ date: sampleStream.date, version: 0, events: [] }]);
    expect(kit.appends).toEqual([]);
  });

  test('an open day takes them as an event', async () => {
    const kit = deskKit();
    await (await kit.desks.live('centre')).perform(request('issue'));
    kit.saved.change = { dailyLimit: 5 };
    expect(await kit.desks.settingsChanged('centre')).toMatchObject({ kind: 'done' });
    expect(kit.appends.at(-1)).toEqual(['settings_applied']);
    expect(await kit.desks.settingsChanged('centre')).toBeNull();
    expect(kit.appends).toHaveLength(2);
  });

  test('that could not be written are taken when there is room again', async () => {
    const kit = deskKit();
    const desk = await kit.desks.live('centre');
    await desk.perform(request('issue'));
    kit.saved.change = { dailyLimit: 5 };
    kit.failure.error = new StorageUnavailable('full');
    await expect(kit.desks.settingsChanged('centre')).rejects.toThrow(StorageUnavailable);
    await pass(kit, minute);
    expect(desk.day().settings?.dailyLimit).toBeNull();
    kit.failure.error = null;
    await pass(kit, minute);
    expect(desk.day().settings?.dailyLimit).toBe(5);
    expect(kit.appends.at(-1)).toEqual(['settings_applied']);
  });

  test('that changed while no process ran are taken before the first is served', async () => {
    const kit = deskKit();
    await (await kit.desks.live('centre')).perform(request('issue'));
    await kit.desks.close();
    kit.saved.change = { dailyLimit: 5 };
    const after = kit.restarted();
    const desk = await after.desks.live('centre');
    expect(desk.day().settings?.dailyLimit).toBe(5);
    expect(after.appends).toEqual([['settings_applied']]);
    const again = after.restarted();
    await again.desks.live('centre');
    expect(again.appends).toEqual([]);
  });

  test('that an open day refuses are told of', async () => {
    const kit = deskKit();
    await (await kit.desks.live('centre')).perform(request('issue'));
    kit.saved.change = { letters: { legal: 'Р', appointment: null } };
    const outcome = await kit.desks.settingsChanged('centre');
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'letter_changed' } });
    expect(kit.faults).toMatchObject([{ message: expect.stringContaining('letter_changed') }]);
  });
});

describe('closing', () => {
  test('answers what was asked and refuses what comes after', async () => {
    const { desks } = deskKit();
    const desk = await desks.live('centre');
    const asked = desk.perform(request('issue'));
    await desks.close();
    expect(await asked).toMatchObject({ kind: 'done' });
    await expect(desk.perform(request('issue'))).rejects.toMatchObject({ reason: 'closed' });
    await expect(desks.live('centre')).rejects.toMatchObject({ reason: 'closed' });
  });
});
