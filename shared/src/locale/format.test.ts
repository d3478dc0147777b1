import { describe, expect, it, test } from 'vitest';
import { boardUk } from './board/uk.ts';
import { consoleUk } from './console/uk.ts';
import { atTime } from './format.ts';
import { hallUk } from './hall/uk.ts';
import { kioskUk } from './kiosk/uk.ts';
import { startUk } from './start/uk.ts';
import { visitorUk } from './visitor/uk.ts';

describe('a time in a Ukrainian sentence', () => {
  it.each([
    ['10:59', 'о\u00a010:59'],
    ['11:00', 'об\u00a011:00'],
    ['11:59', 'об\u00a011:59'],
    ['12:00', 'о\u00a012:00'],
    ['1:10', 'о\u00a01:10'],
  ])('%s', (time, said) => {
    expect(atTime(time)).toBe(said);
  });
});

const later = { day: 'later', weekday: 0, date: '30 листопада' } as const;
const says: Readonly<Record<string, (time: string) => string>> = {
  'kiosk, soon': (time) => kioskUk.closed.at(time, 18),
  'kiosk, today': (time) => kioskUk.closed.at(time, null),
  'kiosk, another day': (time) => kioskUk.closed.on('mon', time),
  'board, today': (time) => `${boardUk.opens({ ...later, day: 'today', time })}\u00a0${time}`,
  'board, tomorrow': (time) => `${boardUk.opens({ ...later, day: 'tomorrow', time })}\u00a0${time}`,
  'board, later': (time) => `${boardUk.opens({ ...later, time })}\u00a0${time}`,
  'board, in line': (time) => boardUk.inLineAt(2, time),
  'board, queue': (time) => boardUk.queueOpensTomorrow(time),
  'hall, worst hour': (time) => hallUk.arrivals.worst(time, 12, null),
  'hall, alarm': (time) => hallUk.alerts.alarmText('Олена', time),
  'desk, supervisor called': (time) => hallUk.desk.raised(time),
  'start, today': (time) => startUk.start.today(time),
  'start, tomorrow': (time) => startUk.start.tomorrow(time),
  'start, on a date': (time) => startUk.start.onDate('26 листопада', time),
  'phone, back in line': (time) => visitorUk.parkedUntil(time),
  'console, today': (time) => consoleUk.closedHall.today(time),
  'console, on a day': (time) => consoleUk.closedHall.onDay('у\u00a0суботу', time),
  'console, called': (time) => consoleUk.visit.called(time, 1),
  'console, parked': (time) => consoleUk.park.until(time),
};

test.each(Object.keys(says))('%s', (where) => {
  const say = (time: string): string => says[where]?.(time) ?? '';
  expect(say('11:00')).toContain(' об\u00a011:00');
  expect(say('10:59')).toContain(' о\u00a010:59');
});
