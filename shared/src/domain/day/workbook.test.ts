import { expect, test } from 'vitest';
import { minutes } from '../../testing/asking.ts';
import { openHall } from '../../testing/hall.ts';
import { handledKept } from './workbook.ts';

function served() {
  const hall = openHall();
  hall.given('issue', { ticket: 't1' });
  hall.at(1).given('call_next');
  hall.at(2).given('start');
  return hall;
}

test('a finished service is counted with its length', () => {
  const hall = served();
  hall.at(9).given('finish');
  const workday = hall.day.workbook.workdays.get('o1');
  expect(workday).toMatchObject({ served: 1, servedMs: 7 * 60_000 });
  expect(workday?.handled).toMatchObject([
    { ticket: 't1', how: 'completed', serviceMs: 7 * 60_000 },
  ]);
});

test('what is undone was never done', () => {
  const hall = served();
  hall.at(9).given('finish');
  hall.given('undo');
  expect(hall.day.workbook.workdays.size).toBe(0);
});

test('a no-show and a parking are kept and not counted as served', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1' });
  hall.given('issue', { ticket: 't2' });
  hall.at(1).given('call_next');
  hall.given('no_show');
  hall.given('call_next');
  hall.given('park');
  const workday = hall.day.workbook.workdays.get('o1');
  expect(workday?.handled.map((one) => one.how)).toEqual(['no_show', 'parked']);
  expect(workday?.served).toBe(0);
});

test('a call is kept with the number of its runner-up, which may be gone later', () => {
  const hall = openHall();
  hall.given('issue', { ticket: 't1' });
  hall.given('issue', { ticket: 't2' });
  hall.at(1).given('call_next');
  hall.given('cancel', { ticket: 't2' });
  const call = hall.day.workbook.calls.get('w1');
  expect(call?.ticket).toBe('t1');
  expect(call?.runnerUp).toBe('А002');
});

test('only the latest are kept', () => {
  const hall = openHall();
  for (let n = 0; n <= handledKept; n++) {
    hall.given('issue', { ticket: `t${n}` });
    hall.given('call_next');
    hall.given('no_show');
  }
  const handled = hall.day.workbook.workdays.get('o1')?.handled ?? [];
  expect(handled).toHaveLength(handledKept);
  expect(handled[0]?.ticket).toBe('t1');
});

test('a call taken back brings back the one before it, with the finish behind it', () => {
  const hall = served();
  hall.given('issue', { ticket: 't2' });
  hall.at(9).given('finish', { next: true });
  expect(hall.day.workbook.calls.get('w1')?.ticket).toBe('t2');
  hall.given('undo');
  hall.given('undo');
  const call = hall.day.workbook.calls.get('w1');
  expect(call?.ticket).toBe('t1');
  expect(call?.startedAt).toBe(hall.now() - 7 * 60_000);
});

test('U-2 a finish taken back gives the service its beginning again', () => {
  const hall = openHall();
  hall.given('issue', { services: ['residence', 'extract'] });
  hall.at(1).given('call_next');
  hall.at(2).given('start');
  hall.at(9).given('finish');
  const startedAt = () => hall.day.workbook.calls.get('w1')?.startedAt;
  expect(startedAt()).toBe(minutes(9));
  hall.given('undo');
  expect(startedAt()).toBe(minutes(2));
  hall.at(12).given('finish');
  hall.at(13).given('finish');
  hall.given('undo');
  expect(startedAt()).toBe(minutes(12));
});
