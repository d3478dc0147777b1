import { openHall } from '@talon/shared/testing/hall.ts';
import { expect, test } from 'vitest';
import { createVisitBook } from '../queue/visit-book.ts';
import { fates, packSheet, unpackSheet } from './day-sheet.ts';
import { sheetOfDay } from './sheet-of-day.ts';

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
  const day = { date: '2025-03-17', timeZone: 'Europe/Kyiv', rows, work: [] };
  const sheet = unpackSheet(packSheet(sheetOfDay(day)));
  const columns = [sheet.waited, sheet.walked, sheet.served];
  expect(columns.map(([seconds]) => seconds)).toEqual([420, 60, 420]);
});

test('R-1 while the day runs, whoever is parked is in the hall still', () => {
  const hall = openHall();
  const fatesNow = () => {
    const book = createVisitBook({ centre: 'centre', date: '2025-03-17' });
    for (const event of hall.log) book.apply(event);
    const rows = book.drain().saved;
    const { end } = sheetOfDay({ date: '2025-03-17', timeZone: 'Europe/Kyiv', rows, work: [] });
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
