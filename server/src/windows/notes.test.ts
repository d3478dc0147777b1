import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { openHall } from '@talon/shared/testing/hall.ts';
import { expect, test } from 'vitest';
import type { Appended } from '../queue/event-log.ts';
import { createNotes } from './notes.ts';

/** A hall whose events reach the notes, and a clock that is moved by hand. */
function notedHall() {
  const hall = openHall();
  let tell: (appended: Appended) => void = () => {};
  let now = 0;
  const timers: { at: number; run: () => void }[] = [];
  const notes = createNotes({
    follow: (listener) => {
      tell = listener;
      return () => {};
    },
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  const stream = { centre: 'centre', date: '2025-03-17' };
  const did = (events: readonly DayEvent[]) => tell({ stream, version: hall.log.length, events });
  const pass = (ms: number) => {
    now += ms;
    for (const timer of timers.filter(({ at }) => at <= now)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.run();
    }
  };
  did(hall.given('issue'));
  did(hall.given('call_next'));
  did(hall.given('start'));
  return { hall, notes, did, pass };
}

test('W-15 a note goes with the visit to another window and is gone 10 s after its end', () => {
  const { hall, notes, did, pass } = notedHall();
  notes.keep('t1', 'прийде з чоловіком');
  did(hall.given('park'));
  pass(3_600_000);
  did(hall.given('unpark', { window: 'w1' }));
  expect(notes.of('t1')).toBe('прийде з чоловіком');
  did(hall.given('start'));
  did(hall.given('finish'));
  pass(9_999);
  expect(notes.of('t1')).not.toBeNull();
  pass(1);
  expect(notes.of('t1')).toBeNull();
});

test('W-15 a finish that is taken back leaves the note', () => {
  const { hall, notes, did, pass } = notedHall();
  notes.keep('t1', 'без згоди');
  did(hall.given('finish'));
  pass(5_000);
  did(hall.given('undo'));
  pass(60_000);
  expect(notes.of('t1')).toBe('без згоди');
});

test('W-15 a note that was emptied is none', () => {
  const { notes } = notedHall();
  notes.keep('t1', 'описка');
  notes.keep('t1', '');
  expect(notes.of('t1')).toBeNull();
});

test('W-15 a note that comes with the finish is gone 10 s later as well', () => {
  const { hall, notes, did, pass } = notedHall();
  did(hall.given('finish'));
  notes.keep('t1', 'чекає на довідку', true);
  pass(9_999);
  expect(notes.of('t1')).not.toBeNull();
  pass(1);
  expect(notes.of('t1')).toBeNull();
});
