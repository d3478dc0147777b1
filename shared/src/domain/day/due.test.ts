import { describe, expect, test } from 'vitest';
import { minutes } from '../../testing/asking.ts';
import { openHall } from '../../testing/hall.ts';
import { sampleSettings } from '../../testing/sample-settings.ts';
import { seenAfter } from './clock.ts';
import { dueCommands, nextDueAt } from './day.ts';
import { ticketState } from './read.ts';

const endsAt = sampleSettings().endsAt;

const called = () => {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('issue');
  hall.given('issue', { ticket: 't2' });
  hall.at(1).given('call_next');
  return hall;
};

test('D-1 a clock set back changes no order', () => {
  const hall = openHall();
  hall.at(10).given('issue');
  hall.at(2).given('issue', { ticket: 't2' });
  expect(hall.log.at(-1)?.at).toBe(minutes(10));
  expect(hall.given('call_next')).toMatchObject([{ ticket: 't1', at: minutes(10) }]);
});

test('D-2 the clock makes a no-show some minutes after the call', () => {
  const hall = called();
  expect(dueCommands(hall.day, minutes(5) - 1)).toEqual([]);
  const due = dueCommands(hall.day, minutes(5));
  expect(due).toMatchObject([{ type: 'no_show', window: 'w1', ticket: 't1', now: minutes(5) }]);
  hall.given('start');
  expect(dueCommands(hall.day, minutes(5))).toEqual([]);
});

test('D-2 with no minutes in the settings it never does', () => {
  const hall = called();
  const time = { ...sampleSettings().time, autoNoShowMinutes: null };
  hall.given('apply_settings', { settings: sampleSettings({ time }) });
  expect(dueCommands(hall.day, minutes(60))).toEqual([]);
});

test('W-13 a walk-in, who stands there already, is never made a no-show by the clock', () => {
  const hall = openHall();
  hall.given('issue', { channel: 'walk_in', window: 'w1' });
  hall.at(1).given('recall');
  expect(dueCommands(hall.day, minutes(60))).toEqual([]);
});

describe('D-11 a recall begins the minutes before the no-show anew', () => {
  test('whoever was recalled a second ago is not missed the next', () => {
    const hall = called();
    hall.at(4.9).given('recall');
    expect(dueCommands(hall.day, minutes(5))).toEqual([]);
    expect(nextDueAt(hall.day)).toBe(minutes(8.9));
    expect(dueCommands(hall.day, minutes(8.9) - 1)).toEqual([]);
    const due = dueCommands(hall.day, minutes(8.9));
    expect(due).toMatchObject([{ type: 'no_show', ticket: 't1', now: minutes(8.9) }]);
    for (const command of due) hall.run(command);
    expect(ticketState(hall.day, 't1')).toBe('no_show');
  });

  test('what the clock found due before the recall is not done after it', () => {
    const hall = called();
    const due = dueCommands(hall.day, minutes(5));
    hall.at(5).given('recall');
    expect(due).toHaveLength(1);
    for (const stale of due) {
      expect(hall.refused(stale.type, stale)).toEqual({ code: 'not_due' });
    }
    expect(hall.given('no_show', { ticket: 't1' })).toHaveLength(1);
  });

  test('a pause is in none of them', () => {
    const hall = called();
    hall.at(3).given('recall');
    hall.at(4).given('pause');
    hall.at(14).given('resume');
    expect(nextDueAt(hall.day)).toBe(minutes(17));
  });
});

test('D-3 what is due has one id however often and by whomever it is asked', () => {
  const hall = called();
  const ids = [5, 6].map((at) => dueCommands(hall.day, minutes(at)).map(({ id }) => id));
  expect(ids[0]).toEqual(ids[1]);
  for (const at of [5, 6]) {
    for (const command of dueCommands(hall.day, minutes(at))) hall.run(command);
  }
  expect(hall.log.filter(({ type }) => type === 'ticket_missed')).toHaveLength(1);
  hall.given('reinstate');
  hall.at(7).given('call_next');
  expect(dueCommands(hall.day, minutes(11))[0]?.id).not.toBe(ids[0]?.[0]);
});

describe('D-10 what was due is not done to what came between', () => {
  test('a call of the same ticket that was returned and called again', () => {
    const hall = called();
    const due = dueCommands(hall.day, minutes(5));
    hall.at(5).given('return');
    hall.given('call_next');
    expect(due).toHaveLength(1);
    for (const stale of due) {
      expect(hall.refused(stale.type, stale)).toEqual({ code: 'not_due' });
    }
    expect(dueCommands(hall.day, minutes(9))[0]?.id).not.toBe(due[0]?.id);
    expect(hall.at(5).given('no_show', { ticket: 't1' })).toHaveLength(1);
  });

  test('a parking of the same ticket that was called back and parked again', () => {
    const hall = called();
    hall.given('park', { minutes: 2 });
    const due = dueCommands(hall.day, minutes(3));
    hall.at(3).given('unpark', { window: 'w1' });
    hall.given('park', { minutes: 2 });
    expect(due).toHaveLength(1);
    for (const stale of due) {
      expect(hall.refused(stale.type, stale)).toEqual({ code: 'not_due' });
    }
    expect(ticketState(hall.day, 't1')).toBe('parked');
    for (const command of dueCommands(hall.day, hall.at(5).now())) hall.run(command);
    expect(ticketState(hall.day, 't1')).toBe('waiting');
  });
});

test('D-4 what is due is done in the order in which it became due, and ends', () => {
  const hall = called();
  hall.given('call_next', { window: 'w2' });
  hall.given('park', { window: 'w2', minutes: 2, pool: 'centre' });
  const due = dueCommands(hall.day, endsAt);
  expect(due.map(({ type }) => type)).toEqual(['unpark', 'no_show', 'close_day']);
  for (const command of due) hall.run(command);
  expect(dueCommands(hall.day, endsAt)).toEqual([]);
});

test('D-5 the clock closes the day when it ends, in a pause as well', () => {
  const hall = called();
  hall.given('pause');
  expect(dueCommands(hall.day, endsAt - 1)).toEqual([]);
  const [close] = dueCommands(hall.day, endsAt);
  if (close === undefined) throw new Error('nothing due');
  hall.run(close);
  expect(ticketState(hall.day, 't1')).toBe('expired');
});

describe('a clock that jumps', () => {
  test('D-7 more than ten minutes beyond what was seen nothing is due until a person acts', () => {
    const hall = called();
    const seen = minutes(2);
    expect(dueCommands(hall.day, minutes(12), seen)).toHaveLength(1);
    expect(dueCommands(hall.day, minutes(12) + 1, seen)).toEqual([]);
    expect(dueCommands(hall.day, endsAt + 1, seen)).toEqual([]);
    hall.at(30).given('issue', { ticket: 't3' });
    expect(dueCommands(hall.day, minutes(30), seen)).toHaveLength(1);
  });

  test('D-8 the time last seen follows in steps and does not follow a jump', () => {
    const hall = called();
    expect(seenAfter(hall.day, 0, minutes(9))).toBe(minutes(9));
    expect(seenAfter(hall.day, minutes(9), minutes(19))).toBe(minutes(19));
    expect(seenAfter(hall.day, minutes(9), minutes(19) + 1)).toBe(minutes(9));
    expect(seenAfter(hall.day, minutes(9), minutes(3))).toBe(minutes(9));
  });
});

test('D-9 the timer is set to the earliest of all that will be due', () => {
  const hall = openHall({}, ['w1', 'w2']);
  expect(nextDueAt(hall.day)).toBe(endsAt);
  hall.given('issue');
  hall.given('issue', { ticket: 't2' });
  hall.given('call_next');
  hall.given('park', { minutes: 30 });
  expect(nextDueAt(hall.day)).toBe(minutes(30));
  hall.given('call_next');
  expect(nextDueAt(hall.day)).toBe(minutes(4));
  hall.at(1).given('pause');
  expect(nextDueAt(hall.day)).toBe(endsAt);
  hall.at(11).given('resume');
  expect(nextDueAt(hall.day)).toBe(minutes(14));
  hall.given('close_day');
  expect(nextDueAt(hall.day)).toBeNull();
});
