import { openHall } from '@talon/shared/testing/hall.ts';
import { expect, test } from 'vitest';
import { createVisitBook } from '../queue/visit-book.ts';
import { fates, lostBit, packSheet, unpackSheet } from './day-sheet.ts';
import { sheetOfDay } from './sheet-of-day.ts';
import { createTargetBook } from './target-book.ts';

const day = { date: '2025-03-17', timeZone: 'Europe/Kyiv', work: [], targetOf: () => 0 };

test('R-2 a walk is from the last call', () => {
  const hall = openHall();
  const book = createVisitBook({ centre: 'centre', date: '2025-03-17' });
  const steps = [
    ...([
      [0, 'issue'],
      [5, 'call_next'],
      [9, 'no_show'],
    ] as const),
    ...([
      [10, 'reinstate'],
      [12, 'call_next'],
      [13, 'start'],
      [20, 'finish'],
    ] as const),
  ];
  for (const [minute, type] of steps) hall.at(minute).given(type);
  for (const event of hall.log) book.apply(event);
  const rows = book.drain().saved;
  const sheet = unpackSheet(packSheet(sheetOfDay({ ...day, rows })));
  const columns = [sheet.waited, sheet.walked, sheet.served];
  expect(columns.map(([seconds]) => seconds)).toEqual([420, 60, 420]);
});

test('R-1 while the day runs, whoever is parked is in the hall still', () => {
  const hall = openHall();
  const fatesNow = () => {
    const book = createVisitBook({ centre: 'centre', date: '2025-03-17' });
    for (const event of hall.log) book.apply(event);
    const rows = book.drain().saved;
    const { end } = sheetOfDay({ ...day, rows });
    return rows.map(({ leg, state }, index) => [leg, state, fates[(end[index] ?? 0) & 7]]);
  };
  for (const type of ['issue', 'call_next', 'start'] as const) hall.at(0).given(type);
  hall.at(3).given('park', { minutes: 10 });
  expect(fatesNow()).toEqual([[1, 'parked', 'open']]);
  hall.at(13).given('unpark');
  expect(fatesNow()).toEqual([
    [1, 'parked', 'goes_on'],
    [2, 'waiting', 'open'],
  ]);
});

test('R-3 who left uncalled after the target is lost, as the hall counts them', () => {
  const hall = openHall();
  const book = createVisitBook({ centre: 'centre', date: '2025-03-17' });
  for (const ticket of ['t1', 't2', 't3', 't4']) {
    hall.at(0).given('issue', { ticket, services: ['residence'] });
  }
  hall.at(3).given('call_next');
  hall.at(4).given('return');
  hall.at(15).given('cancel', { ticket: 't2' });
  hall.at(15.1).given('cancel', { ticket: 't3' });
  hall.at(16).given('cancel', { ticket: 't1' });
  hall.at(20).given('close_day');
  const targets = createTargetBook();
  for (const event of hall.log) {
    book.apply(event);
    targets.apply(event);
  }
  const rows = book.drain().saved;
  const { end } = sheetOfDay({ ...day, rows, targetOf: targets.of });
  const lost = rows.filter((_, index) => ((end[index] ?? 0) & lostBit) !== 0);
  expect(lost.map(({ ticket, state }) => [ticket, state])).toEqual([
    ['t3', 'cancelled'],
    ['t4', 'expired'],
  ]);
  const unknown = { service: 'gone', purpose: 'apply', priority: 'ordinary' } as const;
  expect(targets.of(unknown)).toBe(Number.POSITIVE_INFINITY);
});
