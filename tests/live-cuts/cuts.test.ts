import { seededRandom } from '@talon/shared/testing/random.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pause } from '../support/server.ts';
import { announcementsIn } from './announcements.ts';
import { type BadLine, openLine } from './bad-line.ts';
import { type BusyHall, openBusyHall } from './busy-hall.ts';
import { judge } from './judge.ts';
import { judgeVoice } from './judge-voice.ts';
import { openTelevision, type Television } from './television.ts';

const long = process.env.TALON_LONG === '1';
const boards = 40;
/** Of each board; together they are 240, or 2,000 in the long run. */
const cutsEach = long ? 50 : 6;
/** The trouble itself lasts a minute, or eight; then every board has to come to rest. */
const patience = long ? 1_200_000 : 300_000;
const seed = Number(process.env.SEED ?? 20_261_124);

interface Place {
  readonly line: BadLine;
  readonly tv: Television;
  readonly random: () => number;
}

let hall: BusyHall;
let places: readonly Place[];
beforeAll(async () => {
  hall = await openBusyHall();
  places = await Promise.all(
    Array.from({ length: boards }, async (_, index) => {
      const line = await openLine(hall.port);
      const random = seededRandom(seed + index).fraction;
      return { line, random, tv: openTelevision(line.url, 'board:demo') };
    }),
  );
});
afterAll(async () => {
  for (const { tv, line } of places) {
    tv.close();
    await line.close();
  }
  await hall.client.server.close();
});

/** Cuts, holds and half-holds the line, or loads the page anew, and heals it again. */
async function trouble({ line, tv, random }: Place): Promise<void> {
  for (let cut = 0; cut < cutsEach; cut += 1) {
    await pause(500 + random() * 8000);
    const kind = random();
    if (kind < 0.15) tv.reload();
    if (kind < 0.08) continue;
    line.set(kind < 0.55 ? 'cut' : kind < 0.8 ? 'held' : 'half');
    // Mostly a blink; now and then longer than a call stays new.
    await pause(random() < 0.8 ? 200 + random() * 4000 : 6000 + random() * 8000);
    line.set('good');
  }
}

function idsOf({ tv }: Place): readonly string[] {
  const { hero, rows } = tv.shown();
  return [...(hero === null ? [] : [hero]), ...rows].map(
    (call) => `${call.id}.${call.repeat}.${call.state}`,
  );
}

const numberOf = (window: string): number => Number(window.replace('demo-w', ''));

test(
  'B-3 V-13 whatever the line does, each call in time is yellow and said once and none that is old',
  async () => {
    const work = hall.work(seededRandom(seed).fraction);
    await Promise.all(places.map(trouble));
    await work.stop();

    const { house } = hall.client.server;
    const date = house.settings.dateAt('demo', Date.now());
    const stream = { centre: 'demo', date };
    const announcements = announcementsIn(house.store.log.read(stream, 0), numberOf);
    expect(announcements.length).toBeGreaterThan(long ? 80 : 10);

    // Every board comes to rest on what the server says, though nothing more happens.
    const now = (await hall.client.get('/centres/demo/board')).json<BoardView>();
    const truth = now.calls.slice(0, 6).map((call) => `${call.id}.${call.repeat}.${call.state}`);
    await expect
      .poll(() => places.filter((place) => idsOf(place).join() !== truth.join()).length, {
        timeout: 90_000,
        interval: 250,
      })
      .toBe(0);

    const verdicts = places.map(({ tv, line }) => judge(tv, line.history(), announcements));
    const voices = places.map(({ tv }) => judgeVoice(tv, announcements));
    const complaints = [...verdicts, ...voices].flatMap((verdict, at) =>
      verdict.complaints.map((complaint) => `board ${at % boards}: ${complaint}`),
    );
    expect(complaints).toEqual([]);
    const bad = places
      .flatMap(({ line }) => line.history())
      .filter(({ state }) => state !== 'good');
    expect(bad.length).toBeGreaterThanOrEqual(200);
    const yellow = verdicts.reduce((sum, verdict) => sum + verdict.yellow, 0);
    expect(yellow).toBeGreaterThan((boards * announcements.length) / 4);
    const said = voices.reduce((sum, verdict) => sum + verdict.said, 0);
    expect(said).toBeGreaterThan(yellow / 2);
  },
  patience,
);
