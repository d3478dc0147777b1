import { expect, test } from 'vitest';
import { initialDay } from '../domain/day/day.ts';
import { queueOrder } from '../domain/day/order.ts';
import { type Hall, openHall } from '../testing/hall.ts';
import { sampleAround } from '../testing/sample-around.ts';
import { sampleOpening } from '../testing/sample-settings.ts';
import { keepHallQueue } from './hall-queue.ts';
import { windowView } from './window.ts';

const minute = 60_000;
const around = sampleAround();
const nameOf = (id: string): string => `Name of ${id}`;

function look(hall: Hall, windowId = 'w1') {
  return windowView(hall.day, sampleAround({ now: hall.now() }), windowId, nameOf);
}

test('a window of the settings is closed before the day knows it', () => {
  const view = windowView(initialDay(), around, 'w2', nameOf);
  expect(view).toMatchObject({ number: 2, state: 'closed', operator: null, mineCount: 0 });
});

test('an open window shows its operator by name and whom it would call next', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1' });
  hall.given('issue', { ticket: 't2', priority: 'legal' });
  const view = look(hall.at(10));
  expect(view.operator).toEqual({ id: 'o1', name: 'Name of o1' });
  expect(view.mine.map(({ id, priority }) => [id, priority])).toEqual([
    ['t2', 'legal'],
    ['t1', 'ordinary'],
  ]);
  expect(view.mine[1]).toMatchObject({ waitedMs: 10 * minute, targetMs: 15 * minute });
  expect(view).toMatchObject({ mineCount: 2, hallCount: 2, freeSince: sampleOpening });
});

test('what other windows serve is shown by category, the longest wait with it', () => {
  const hall = openHall({}, ['w3']);
  hall.given('issue', { ticket: 't1' });
  hall.at(6).given('issue', { ticket: 't2' });
  const view = look(hall.at(18), 'w3');
  expect(view.mineCount).toBe(0);
  expect(view.elsewhere).toMatchObject([{ letter: 'А', waiting: 2, longestMs: 18 * minute }]);
});

test('a called ticket: how long, when it lapses, and why it', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1' });
  hall.given('issue', { ticket: 't2' });
  hall.at(3).given('call_next');
  const { ticket } = look(hall.at(4));
  expect(ticket).toMatchObject({
    state: 'called',
    number: 'А001',
    waitedMs: 3 * minute,
    calledMs: minute,
    calledAt: sampleOpening + 3 * minute,
    missAfterMs: 4 * minute,
    missedAt: sampleOpening + 7 * minute,
    recallsMost: 3,
    noShowOffered: false,
  });
  expect(ticket?.why).toMatchObject({ mode: 'share', shareOf: 3 });
  expect(ticket?.why.winner).toMatchObject({ number: 'А001', waitedMs: 3 * minute });
  expect(ticket?.why.runnerUp?.number).toBe('А002');
});

test('a served ticket: since when, the rest of its route, and where it goes on', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1', services: ['residence', 'extract'] });
  hall.at(1).given('call_next');
  hall.at(2).given('start');
  const { ticket } = look(hall.at(8));
  expect(ticket).toMatchObject({
    state: 'serving',
    startedAt: sampleOpening + 2 * minute,
    servedMs: 6 * minute,
    plannedMs: 10 * minute,
    missedAt: null,
  });
  expect(ticket?.services.map(({ id, done }) => [id, done])).toEqual([
    ['residence', false],
    ['extract', false],
  ]);
  expect(ticket?.goesOn?.uk).toBe('Послуга extract');
});

test('X-5 a visitor who was to return to a window that closed goes on where it is served', () => {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('issue', { ticket: 't1' });
  hall.given('call_next', { window: 'w2' });
  hall.given('start', { window: 'w2' });
  hall.given('transfer', { window: 'w2', returnToMe: true });
  hall.given('call_next');
  hall.given('start');
  expect(look(hall).ticket?.goesOn).toBeNull();
  hall.given('close_window', { window: 'w2' });
  expect(look(hall).ticket?.goesOn?.uk).toBe('Послуга residence');
  expect(hall.given('finish', { next: true })).toMatchObject([
    { type: 'service_finished' },
    { type: 'service_continued', service: 'residence' },
  ]);
});

test('timers stand while the queue is paused', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1' });
  hall.given('call_next');
  hall.at(1).given('pause');
  expect(look(hall.at(30)).ticket?.calledMs).toBe(minute);
});

test('the own day: the latest first, counted, with what may be taken back', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1' });
  hall.given('issue', { ticket: 't2' });
  hall.given('call_next');
  hall.given('start');
  hall.at(9).given('finish');
  hall.given('call_next');
  hall.given('no_show');
  const view = look(hall);
  expect(view.done.map(({ number, state }) => [number, state])).toEqual([
    ['А002', 'no_show'],
    ['А001', 'completed'],
  ]);
  expect(view).toMatchObject({ served: 1, meanServiceMs: 9 * minute });
  expect(view.undo).toEqual({ what: 'no_show', number: 'А002', until: hall.now() + 10_000 });
  expect(look(hall.at(10)).undo).toBeNull();
});

test('parked tickets of the own pool and of the centre, with the time of their return', () => {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('issue', { ticket: 't1' });
  hall.given('call_next');
  hall.given('park', { minutes: 5, reason: 'payment', pool: 'window' });
  const [parked] = look(hall).parked;
  const until = hall.now() + 5 * minute;
  expect(parked).toMatchObject({ number: 'А001', reason: 'payment', until, window: 1 });
  expect(look(hall, 'w2').parked).toEqual([]);
});

test('a break says why and until when; an armed window says so', () => {
  const hall = openHall();
  hall.given('call_next');
  expect(look(hall).armed).toBe(true);
  hall.given('disarm');
  hall.at(2).given('start_break', { reason: 'lunch', minutes: 45 });
  expect(look(hall)).toMatchObject({
    state: 'break',
    armed: false,
    breakReason: 'lunch',
    breakFrom: sampleOpening + 2 * minute,
    breakUntil: sampleOpening + 47 * minute,
  });
});

test('nothing but the ticket is told of a visitor, and no staff id but the own', () => {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('issue', { ticket: 't1', priority: 'legal' });
  hall.given('issue', { ticket: 't2' });
  hall.given('call_next', { window: 'w2' });
  const text = JSON.stringify(look(hall));
  for (const hidden of ['o2', 'device', 'visitor', 'phone', 'key', 'disab', 'інвалід']) {
    expect(text).not.toContain(hidden);
  }
});

test('the queue of the hall is the one that all windows of the moment are given', () => {
  const hall = openHall({}, ['w1', 'w2']);
  for (const ticket of ['t1', 't2']) hall.given('issue', { ticket });
  let played = 0;
  const queue = keepHallQueue(100, (...asked) => {
    played += 1;
    return queueOrder(...asked);
  });
  const of = (window: string) =>
    windowView(hall.day, sampleAround({ now: hall.now() }), window, nameOf, queue);
  expect(of('w2').hallQueue).toEqual(of('w1').hallQueue);
  expect(of('w1').hallQueue.map(({ id }) => id)).toEqual(['t1', 't2']);
  expect(played).toBe(1);
});
