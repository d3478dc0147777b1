import { expect, test } from 'vitest';
import { openHall } from '../../testing/hall.ts';

/** Two calls of legal priority behind the window, with both kinds waiting. */
function afterTwo() {
  const hall = openHall();
  for (const ticket of ['l1', 'l2', 'l3']) hall.given('issue', { ticket, priority: 'legal' });
  for (const ticket of ['o1', 'o2', 'o3']) hall.given('issue', { ticket });
  for (let i = 0; i < 2; i += 1) {
    hall.given('call_next');
    hall.given('start');
    hall.given('finish');
  }
  return hall;
}

test('C-4 the third call of three is not a priority', () => {
  expect(afterTwo().given('call_next')).toMatchObject([
    { ticket: 'o1', reason: { rule: 'share_ordinary_turn', priorityCalls: 2 } },
  ]);
});

test('C-6 a chosen call neither uses up nor earns a turn', () => {
  const hall = afterTwo();
  hall.given('call_chosen', { ticket: 'o2' });
  hall.given('return');
  hall.given('call_chosen', { ticket: 'o3' });
  hall.given('start');
  hall.given('finish');
  expect(hall.given('call_next')).toMatchObject([
    { ticket: 'o1', reason: { rule: 'share_ordinary_turn' } },
  ]);
});

test('C-6 walk-in, called-back and directed tickets do not count', () => {
  const hall = afterTwo();
  hall.given('issue', { ticket: 'w', channel: 'walk_in', window: 'w1' });
  hall.given('park');
  hall.given('unpark', { ticket: 'w', window: 'w1' });
  hall.given('park');
  hall.given('unpark', { ticket: 'w' });
  expect(hall.given('call_next')).toMatchObject([{ ticket: 'w', reason: { priorityCalls: 2 } }]);
  hall.given('start');
  hall.given('finish');
  expect(hall.day.windows.get('w1')?.recent).toEqual([true, true]);
});

test('C-6 a call that was taken back counts as not made', () => {
  const hall = openHall();
  for (const ticket of ['l1', 'l2', 'l3']) hall.given('issue', { ticket, priority: 'legal' });
  for (const ticket of ['o1', 'o2']) hall.given('issue', { ticket });
  hall.given('call_next');
  hall.given('undo');
  for (const ticket of ['l1', 'l2', 'o1']) {
    expect(hall.given('call_next')).toMatchObject([{ ticket }]);
    hall.given('start');
    hall.given('finish');
  }
});

test('C-12 who is directed to the window or its operator comes first, by place', () => {
  const hall = openHall({}, ['w1', 'w2']);
  for (const ticket of ['t1', 't2', 't3']) hall.given('issue', { ticket });
  hall.given('issue', { ticket: 'legal', priority: 'legal' });
  hall.given('call_chosen', { window: 'w2', ticket: 't3' });
  hall.given('transfer', { window: 'w2', to: { kind: 'window', window: 'w1' } });
  hall.given('call_chosen', { window: 'w2', ticket: 't2' });
  hall.given('transfer', { window: 'w2', to: { kind: 'operator', operator: 'o1' } });
  const calls = [1, 2, 3].map(() => {
    const [call] = hall.given('call_next');
    hall.given('start');
    hall.given('finish');
    return call;
  });
  expect(calls).toMatchObject([
    { ticket: 't2', reason: { rule: 'directed_due', runnerUp: { ticket: 't3' } } },
    { ticket: 't3', reason: { rule: 'directed_due', runnerUp: { ticket: 'legal' } } },
    { ticket: 'legal', reason: { rule: 'share_priority' } },
  ]);
});

test('C-2 the wait that decides counts from the place, also after a service elsewhere', () => {
  const hall = openHall({}, ['w1', 'w2', 'w3']);
  hall.given('issue');
  hall.given('call_next', { window: 'w2' });
  hall.given('start', { window: 'w2' });
  hall.at(5).given('issue', { ticket: 't2', services: ['extract'] });
  hall.at(20).given('transfer', { window: 'w2' });
  expect(hall.given('call_next', { window: 'w3' })).toMatchObject([
    { ticket: 't1', reason: { runnerUp: { ticket: 't2' } } },
  ]);
});
