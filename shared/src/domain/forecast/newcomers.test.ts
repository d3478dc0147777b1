import { describe, expect, test } from 'vitest';
import { type Hall, openHall } from '../../testing/hall.ts';
import { sampleSettings, sampleWindow } from '../../testing/sample-settings.ts';
import { callingModes } from '../words.ts';
import { forecast } from './forecast.ts';
import { lineKey } from './newcomers.ts';
import { snapshotForForecast } from './snapshot.ts';

const options = { seed: 7, draws: 60 };
const classes = ['ordinary', 'legal'] as const;
const steps = [
  { service: 'passport', purpose: 'apply' },
  { service: 'passport', purpose: 'collect' },
  { service: 'residence', purpose: 'apply' },
  { service: 'extract', purpose: 'apply' },
] as const;
const lines = steps.flatMap((step) => classes.map((priority) => ({ ...step, priority })));
/** Of the three windows the second serves passports to those who collect only. */
const windows = [
  sampleWindow(1, ['passport', 'residence', 'extract']),
  sampleWindow(2, [], { profile: [{ service: 'passport', purposes: ['collect'], preference: 1 }] }),
  sampleWindow(3, ['extract']),
];

function crowd(mode: (typeof callingModes)[number], open: readonly string[]) {
  const calling = { ...sampleSettings().calling, mode };
  const hall = openHall({ calling, windows }, open);
  for (let i = 0; i < 24; i += 1) {
    const { service, purpose } = steps[i % steps.length] ?? steps[0];
    const priority = i % 6 === 0 ? 'legal' : 'ordinary';
    hall.at(i).given('issue', { ticket: `t${i}`, services: [service], purpose, priority });
  }
  return hall;
}

/** A replay of each seed: it goes alike with a newcomer and with a ticket until that is called. */
const replays = (hall: Hall) =>
  Array.from({ length: 12 }, (_, seed) => forecast(hall.day, hall.now(), { seed, draws: 1 }));

describe.each(callingModes)('F-7 in mode %s', (mode) => {
  test.each(lines)('a newcomer ($purpose $priority $service) waits as its ticket will', (line) => {
    const hall = crowd(mode, ['w1', 'w2', 'w3']);
    const told = replays(hall).map((replay) => replay.lines.get(lineKey(line)));
    hall.given('issue', { ...line, services: [line.service], ticket: 'new' });
    expect(told).toEqual(replays(hall).map(({ tickets }) => tickets.get('new')));
  });
});

test('F-7 a legal priority is promised less than the ordinary line of its service', () => {
  const hall = crowd('share', ['w1']);
  const told = forecast(hall.day, hall.now(), options).lines;
  const [ordinary, legal] = classes.map((priority) =>
    told.get(lineKey({ service: 'residence', purpose: 'apply', priority })),
  );
  expect(legal?.highMinutes).toBeLessThan(ordinary?.lowMinutes ?? 0);
});

test('F-7 a purpose that only other windows serve has a wait of its own, or none', () => {
  const hall = crowd('share', ['w2']);
  const told = forecast(hall.day, hall.now(), options).lines;
  const waitOf = (purpose: 'apply' | 'collect') =>
    told.get(lineKey({ service: 'passport', purpose, priority: 'ordinary' }));
  expect(waitOf('apply')).toBeNull();
  expect(waitOf('collect')).not.toBeNull();
});

test('F-7 lines that the scheduler cannot tell apart share a newcomer', () => {
  const hall = openHall({}, ['w1', 'w2']);
  const alike = snapshotForForecast(hall.day, hall.now()).newcomers.filter(
    (keys) => keys.length > 1,
  );
  expect(alike).toEqual([['apply:legal:passport', 'collect:legal:passport']]);
});
