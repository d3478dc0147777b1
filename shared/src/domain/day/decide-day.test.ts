import { describe, expect, test } from 'vitest';
import { openHall, unopenedHall } from '../../testing/hall.ts';
import { sampleService, sampleSettings, sampleWindow } from '../../testing/sample-settings.ts';
import { countedWait } from '../calling/contest.ts';
import { asPlace, queueTime } from './clock.ts';
import { dueCommands } from './day.ts';
import { ticketById, ticketState, waitedMs } from './read.ts';

describe('pause', () => {
  const paused = () => {
    const hall = openHall({}, ['w1', 'w2']);
    hall.given('issue');
    hall.given('issue', { ticket: 't2' });
    hall.given('issue', { ticket: 't3' });
    hall.given('call_next');
    hall.given('call_next', { window: 'w2' });
    hall.given('park', { window: 'w2', pool: 'centre' });
    hall.at(2).given('pause');
    return hall;
  };
  const no = { code: 'queue_paused', reason: 'air_raid' };

  test('P-1 issue, calls of every kind and recall are refused with its reason', () => {
    const hall = paused();
    expect(hall.refused('issue', { ticket: 't4' })).toEqual(no);
    expect(hall.refused('call_next', { window: 'w2' })).toEqual(no);
    expect(hall.refused('call_chosen', { window: 'w2', ticket: 't3' })).toEqual(no);
    expect(hall.refused('unpark', { window: 'w2', ticket: 't2' })).toEqual(no);
    expect(hall.refused('recall')).toEqual(no);
  });

  test('P-2 whatever ends or stops a visit goes on, and nothing is called by itself', () => {
    const hall = paused();
    for (const type of ['return', 'start_break', 'end_break', 'close_window'] as const) {
      expect(hall.given(type).map((event) => event.type)).not.toContain('ticket_called');
    }
    hall.given('open_window');
    hall.given('unpark', { ticket: 't2' });
    hall.given('cancel', { ticket: 't3' });
    const other = paused();
    other.given('no_show');
    other.given('undo');
    other.given('no_show');
    other.given('reinstate');
    const third = paused();
    third.given('start');
    third.given('transfer');
    const fourth = paused();
    fourth.given('start');
    fourth.given('park');
    expect(ticketState(fourth.day, 't1')).toBe('parked');
  });

  test('P-3 finish and next finishes and calls nobody', () => {
    const hall = paused();
    hall.given('start');
    expect(hall.given('finish', { next: true }).map(({ type }) => type)).toEqual([
      'service_finished',
      'ticket_completed',
    ]);
    expect(hall.day.windows.get('w1')?.armed).toBe(false);
  });

  test('P-4 waits, parking, no-show and grace stand still', () => {
    const hall = paused();
    const ticket = ticketById(hall.day, 't3');
    if (ticket === null) throw new Error('no ticket');
    hall.at(60);
    expect(waitedMs(hall.day, ticket, hall.now())).toBe(2 * 60_000);
    const placeNow = asPlace(hall.day, queueTime(hall.day, hall.now()));
    expect(countedWait(ticket.leg.place, placeNow)).toBeCloseTo(2 * 60_000, 1);
    expect(dueCommands(hall.day, hall.now())).toEqual([]);
    hall.given('resume');
    expect(waitedMs(hall.day, ticket, hall.at(63).now())).toBe(5 * 60_000);
    expect(dueCommands(hall.day, hall.at(61.9).now())).toEqual([]);
    expect(dueCommands(hall.day, hall.at(62).now())).toMatchObject([{ type: 'no_show' }]);
    expect(dueCommands(hall.day, hall.at(73).now())).toMatchObject([
      { type: 'no_show' },
      { type: 'unpark' },
    ]);
  });

  test('P-4 the grace of a no-show stands still', () => {
    const hall = openHall();
    hall.given('issue');
    hall.given('call_next');
    hall.given('no_show');
    hall.given('pause');
    hall.at(60).given('resume');
    expect(hall.at(75).given('reinstate')).toHaveLength(1);
  });

  test('P-5 a pause is not begun twice, and only a pause is ended', () => {
    const hall = paused();
    expect(hall.refused('pause')).toEqual(no);
    expect(hall.at(5).given('resume')).toMatchObject([{ pausedMs: 3 * 60_000 }]);
    expect(hall.refused('resume')).toEqual({ code: 'not_paused' });
  });
});

describe('closing', () => {
  test('D-6 who waits, is called or parked expires, who is served is unclosed', () => {
    const hall = openHall({}, ['w1', 'w2', 'w3']);
    for (const ticket of ['t1', 't2', 't3', 't4', 't5']) hall.given('issue', { ticket });
    hall.given('call_next');
    hall.given('no_show');
    hall.given('call_next');
    hall.given('park');
    hall.given('call_next');
    hall.given('start');
    hall.given('call_next', { window: 'w2' });
    hall.given('close_window', { window: 'w3' });
    const events = hall.given('close_day');
    const states = ['t1', 't2', 't3', 't4', 't5'].map((id) => ticketState(hall.day, id));
    expect(states).toEqual(['no_show', 'expired', 'unclosed', 'expired', 'expired']);
    expect(events.filter(({ type }) => type === 'window_closed')).toHaveLength(2);
    expect(events.at(-1)).toMatchObject({ type: 'day_closed' });
    expect(hall.day.tickets.size).toBe(0);
    expect([...hall.day.windows.values()].every(({ state }) => state === 'closed')).toBe(true);
  });
});

describe('settings', () => {
  test('S-1 settings of another day or centre are refused', () => {
    const hall = openHall();
    for (const change of [
      { date: '2025-03-18' },
      { centre: 'other' },
      { timeZone: 'Europe/Warsaw' },
    ]) {
      expect(hall.refused('apply_settings', { settings: sampleSettings(change) })).toEqual({
        code: 'settings_of_other_day',
      });
    }
  });

  test('S-2 a letter in use changes from tomorrow only', () => {
    const hall = openHall();
    const changes = [
      { categories: [{ id: 'documents', letter: 'К' }] },
      { services: [sampleService('extract', 'land', ['apply'], { letter: 'К' })], windows: [] },
      { letters: { legal: 'К', appointment: null } },
      { letters: { legal: null, appointment: 'К' } },
    ];
    for (const change of changes) {
      expect(hall.refused('apply_settings', { settings: sampleSettings(change) })).toEqual({
        code: 'letter_changed',
        letter: 'К',
      });
    }
    const categories = [...sampleSettings().categories, { id: 'cars', letter: 'Д' }];
    hall.given('apply_settings', { settings: sampleSettings({ categories }) });
  });

  test('S-3 profiles and targets hold at once, also for those who wait', () => {
    const hall = openHall({}, ['w1', 'w3']);
    hall.given('issue');
    const windows = [sampleWindow(1, ['extract']), sampleWindow(3, ['residence'])];
    const services = sampleSettings().services.map((service) => ({
      ...service,
      targets: { apply: { ordinary: 1 } },
    }));
    hall.given('apply_settings', { settings: sampleSettings({ windows, services }) });
    expect(hall.at(1).given('call_next', { window: 'w3' })).toMatchObject([
      { ticket: 't1', reason: { winner: { targetMs: 60_000 } } },
    ]);
  });

  test('S-3 other settings leave a profile that was changed for today', () => {
    const hall = openHall({}, ['w1']);
    const profile = sampleWindow(1, ['extract']).profile;
    hall.given('change_profile', { profile });
    hall.given('apply_settings', { settings: sampleSettings({ dailyLimit: 400 }) });
    expect(hall.day.windows.get('w1')?.profile).toEqual(profile);
    const windows = [sampleWindow(1, ['residence'])];
    hall.given('apply_settings', { settings: sampleSettings({ windows }) });
    expect(hall.day.windows.get('w1')?.profile).toEqual(windows[0]?.profile);
  });

  test('W-9 settings that change its profile disarm a window', () => {
    const hall = openHall({}, ['w1', 'w2']);
    hall.given('call_next');
    hall.given('call_next', { window: 'w2' });
    const windows = [sampleWindow(1, ['passport', 'residence', 'extract']), sampleWindow(2, [])];
    hall.given('apply_settings', { settings: sampleSettings({ windows }) });
    const armed = ['w1', 'w2'].map((id) => hall.day.windows.get(id)?.armed);
    expect(armed).toEqual([true, false]);
  });

  test('S-4 a service left out takes no more tickets but serves who waits', () => {
    const hall = openHall();
    hall.given('issue');
    const services = sampleSettings().services.filter(({ id }) => id !== 'residence');
    const windows = [sampleWindow(1, ['extract'])];
    hall.given('apply_settings', { settings: sampleSettings({ services, windows }) });
    expect(hall.refused('issue', { ticket: 't2' })).toEqual({
      code: 'unknown_service',
      service: 'residence',
    });
    expect(hall.given('call_next')).toMatchObject([{ ticket: 't1' }]);
  });

  describe('a service that is given again', () => {
    const all = sampleSettings().services;
    const fewer = all.filter(({ id }) => id !== 'residence');
    const first = sampleWindow(1, ['extract']);
    const leftOut = { services: fewer, windows: [first] };
    const atAnother = { services: all, windows: [first, sampleWindow(2, ['residence'])] };
    const profileOfFirst = (hall: ReturnType<typeof openHall>) =>
      hall.day.windows.get('w1')?.profile.map(({ service }) => service);

    test('S-4 is served where the settings say and no longer where it was', () => {
      const hall = openHall({}, ['w1', 'w2']);
      hall.given('issue');
      hall.given('apply_settings', { settings: sampleSettings(leftOut) });
      expect(profileOfFirst(hall)).toEqual(['extract', 'residence']);
      hall.given('apply_settings', { settings: sampleSettings(atAnother) });
      expect(profileOfFirst(hall)).toEqual(['extract']);
      expect(hall.given('call_next')).toMatchObject([{ type: 'window_armed' }]);
      expect(hall.given('call_next', { window: 'w2' })).toMatchObject([{ ticket: 't1' }]);
    });

    test('S-3 stays at a window that was told today to serve it', () => {
      const hall = openHall();
      hall.given('apply_settings', { settings: sampleSettings(leftOut) });
      const { profile } = sampleWindow(1, ['residence']);
      hall.given('change_profile', { profile });
      hall.given('apply_settings', { settings: sampleSettings(atAnother) });
      expect(profileOfFirst(hall)).toEqual(['residence']);
    });
  });

  test('S-5 a window left out goes on until it closes and does not open again', () => {
    const hall = openHall();
    hall.given('issue');
    const windows = [sampleWindow(2, ['residence'])];
    hall.given('apply_settings', { settings: sampleSettings({ windows }) });
    hall.given('call_next');
    hall.given('return');
    hall.given('close_window');
    expect(hall.refused('open_window')).toEqual({ code: 'unknown_window', window: 'w1' });
  });

  test('W-12 a day is not opened with a profile of unknown services', () => {
    const settings = sampleSettings({ windows: [sampleWindow(1, ['fishing'])] });
    expect(unopenedHall().refused('open_day', { settings })).toEqual({
      code: 'bad_profile',
      service: 'fishing',
    });
  });
});
