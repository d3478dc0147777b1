import { describe, expect, test } from 'vitest';
import { initialDay } from '../domain/day/day.ts';
import { openHall } from '../testing/hall.ts';
import { sampleAround } from '../testing/sample-around.ts';
import { sampleOpening, sampleWindow } from '../testing/sample-settings.ts';
import { signView } from './sign.ts';

const around = sampleAround();

test('a window of the settings is closed before the day knows it', () => {
  const view = signView(initialDay(), around, 'w2');
  expect(view).toMatchObject({ window: 2, state: 'closed', number: null, categories: [] });
});

test('open and free it names what it serves', () => {
  const h = openHall({}, ['w3']);
  const view = signView(h.day, around, 'w3');
  expect(view.state).toBe('open');
  expect(view.categories.map((c) => c.uk)).toEqual(['Земля та нерухомість']);
});

test('called, repeated, serving: one call with one id, and nothing of the person', () => {
  const h = openHall();
  h.given('issue', { ticket: 'secret-id', priority: 'legal' });
  h.at(2).given('call_next');
  const called = signView(h.day, around, 'w1');
  expect(called).toMatchObject({ state: 'called', number: 'А001', repeat: 0 });
  expect(called.at).toBe(sampleOpening + 120_000);
  h.at(3).given('recall');
  const again = signView(h.day, around, 'w1');
  expect(again).toMatchObject({ state: 'called', repeat: 1, callId: called.callId });
  h.given('start');
  expect(signView(h.day, around, 'w1')).toMatchObject({ state: 'serving', number: 'А001' });
  for (const hidden of ['secret-id', 'legal', '"o1"', 'operator']) {
    expect(JSON.stringify(again)).not.toContain(hidden);
  }
});

test('W-13 a walk-in is being served and was never called, also once it is recalled', () => {
  const h = openHall();
  h.given('issue', { window: 'w1', channel: 'walk_in' });
  const served = { state: 'serving', number: 'А001', callId: null, at: null };
  expect(signView(h.day, around, 'w1')).toMatchObject(served);
  h.given('recall');
  expect(signView(h.day, around, 'w1')).toMatchObject(served);
  h.given('return');
  h.given('call_next');
  expect(signView(h.day, around, 'w1')).toMatchObject({ state: 'called', number: 'А001' });
});

test('on a break it says until when', () => {
  const h = openHall();
  h.given('start_break', { reason: 'lunch', minutes: 45 });
  const view = signView(h.day, around, 'w1');
  expect(view).toMatchObject({ state: 'break', breakReason: 'lunch' });
  expect(view.until).toBe(sampleOpening + 45 * 60_000);
});

test('a pause of the queue stands over everything, with its reason', () => {
  const h = openHall();
  h.given('pause');
  const hall = { ...around.hall, state: 'paused', pause: 'air_raid' } as const;
  const view = signView(h.day, { ...around, hall }, 'w1');
  expect(view).toMatchObject({ state: 'paused', hall: { pause: 'air_raid' } });
});

describe('whether other windows serve the same', () => {
  const othersServe = (window: string, ...open: string[]): boolean =>
    signView(openHall({}, open).day, around, window).othersServe;

  test('they do when together they serve all of it', () => {
    expect(othersServe('w2', 'w1')).toBe(true);
    expect(othersServe('w1', 'w2', 'w3')).toBe(true);
  });

  test('they do not when one of its services is left out, or nobody else is open', () => {
    expect(othersServe('w1', 'w1', 'w2')).toBe(false);
    expect(othersServe('w2', 'w2')).toBe(false);
    expect(signView(initialDay(), around, 'w2').othersServe).toBe(false);
  });

  test('a window on a break serves nobody yet', () => {
    const h = openHall({}, ['w1', 'w2']);
    h.given('start_break', { window: 'w1', reason: 'lunch', minutes: 45 });
    expect(signView(h.day, around, 'w2').othersServe).toBe(false);
  });

  test('a window for collecting only does not stand in for one that takes applications', () => {
    const profile = [{ service: 'passport', purposes: ['collect'] as const, preference: 1 }];
    const windows = [sampleWindow(1, ['passport']), sampleWindow(2, [], { profile })];
    const h = openHall({ windows }, ['w1', 'w2']);
    expect(signView(h.day, around, 'w1').othersServe).toBe(false);
    expect(signView(h.day, around, 'w2').othersServe).toBe(true);
  });
});
