import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { expect, test } from 'vitest';
import { datesBefore, liveThrough, startDemoHistory } from './demo-history.ts';
import type { Beside, Stream } from './queue/event-log.ts';
import { demoCentre } from './sample/centre.ts';
import { daySettingsOf } from './settings/day-settings.ts';
import { lettersOf } from './settings/letters.ts';

type HistoryParts = Parameters<typeof startDemoHistory>[0];
interface Written {
  readonly stream: Stream;
  readonly events: readonly DayEvent[];
  readonly visits: Beside['visits'];
}

function houseOn(today: string, { quiet = false, dates = [] as string[] } = {}) {
  const centre = demoCentre();
  const written: Written[] = [];
  let ids = 0;
  let asked = 0;
  const house = {
    config: { quiet, demoDays: 62 },
    store: {
      turn: () => null,
      log: {
        dates: () => dates,
        append: (stream: Stream, _version: number, events: DayEvent[], { visits }: Beside) =>
          written.push({ stream, events, visits }),
      },
    },
    settings: {
      get: () => centre,
      dateAt: () => {
        asked += 1;
        return today;
      },
      daySettings: (_centre: string, date: string) =>
        daySettingsOf(centre, date, lettersOf(centre)),
    },
    ids: { id: () => `id-${++ids}` },
    clock: { now: () => Date.parse(`${today}T10:00:00Z`) },
    log: { warn: () => undefined },
  };
  return { house: house as unknown as HistoryParts, written, asked: () => asked };
}

test('a past day of the demonstration is lived through to its end, and nobody is left in it', async () => {
  const { house, written } = houseOn('2026-11-24');
  await liveThrough(house, '2026-11-23');
  const [day] = written;
  const count = (type: string) => day?.events.filter((event) => event.type === type).length ?? 0;
  expect(day?.stream).toEqual({ centre: 'demo', date: '2026-11-23' });
  expect([day?.events[0]?.type, day?.events.at(-1)?.type]).toEqual(['day_opened', 'day_closed']);
  expect(count('ticket_issued')).toBeGreaterThan(200);
  expect(count('window_closed')).toBe(count('window_opened'));
  const states = new Set(day?.visits.saved.map(({ state }) => state));
  for (const state of ['waiting', 'called', 'serving'] as const)
    expect(states).not.toContain(state);
  expect(day?.events.every(({ at }) => Number.isInteger(at))).toBe(true);
  const issued = day?.events.filter(({ type }) => type === 'ticket_issued') ?? [];
  const hours = issued.map(({ at }) => new Date(at).getUTCHours());
  expect([Math.min(...hours), Math.max(...hours)]).toEqual([7, 13]);
}, 20_000);

test('its weeks are working days before today', () => {
  const dates = datesBefore(houseOn('2026-11-24').house);
  expect(dates.slice(0, 2)).toEqual(['2026-11-23', '2026-11-21']);
  expect(dates.every((date) => new Date(date).getUTCDay() !== 0)).toBe(true);
});

test('a new demonstration begins with its latest day', () => {
  const { house, asked } = houseOn('2026-11-24');
  startDemoHistory(house).stop();
  expect(asked()).toBe(1);
});

test.each([
  ['in the quiet demonstration', { quiet: true }],
  ['where days are on record', { dates: ['2026-11-24'] }],
])('nothing is added %s', (_where, already) => {
  const { house, asked } = houseOn('2026-11-24', already);
  startDemoHistory(house);
  expect(asked()).toBe(0);
});
