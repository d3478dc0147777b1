import type { CommandType } from '@talon/shared/domain/day/commands.ts';
import { openHall, type Said } from '@talon/shared/testing/hall.ts';
import { seededRandom } from '@talon/shared/testing/random.ts';
import { describe, expect, test } from 'vitest';
import { createVisitBook } from '../queue/visit-book.ts';
import { createWorkBook } from './work-book.ts';

const minute = 60_000;
const windows = ['w1', 'w2', 'w3'];
interface Asked {
  readonly window?: string;
  readonly services?: readonly string[];
  readonly minutes?: number;
}
type Step = readonly [number, CommandType, Asked?];

/** Three windows open from the first minute, and what was asked of them. */
function played(steps: readonly Step[]) {
  const hall = openHall({}, windows);
  for (const [minutes, type, said] of steps)
    hall.at(minutes).given(type, said as Said<CommandType>);
  const book = createWorkBook();
  for (const event of hall.log) book.apply(event);
  return { hall, work: book.work(hall.now()) };
}
const busyOf = (steps: readonly Step[]) =>
  played(steps).work.map(({ window, employee, busyMs }) => [window, employee, busyMs / minute]);

const w1 = { window: 'w1' };
const w2 = { window: 'w2' };

describe('R-4 a window is held', () => {
  test('by its own visitors: who returned and is called by another was held by both', () => {
    const steps = [
      [0, 'issue'],
      [5, 'call_next', w1],
      [9, 'return', w1],
      [10, 'call_next', w2],
      [11, 'start', w2],
      [20, 'finish', w2],
    ] as const;
    expect(busyOf(steps)).toEqual([
      ['w1', 'o1', 4],
      ['w2', 'o2', 10],
      ['w3', 'o3', 0],
    ]);
  });

  test('by who did not come, and again by another window that called them back', () => {
    const steps = [
      [0, 'issue'],
      [5, 'call_next', w1],
      [8, 'no_show', w1],
      [9, 'reinstate', w1],
      [10, 'call_next', w2],
      [16, 'start', w2],
    ] as const;
    expect(busyOf(steps)).toEqual([
      ['w1', 'o1', 3],
      ['w2', 'o2', 6],
      ['w3', 'o3', 0],
    ]);
  });

  test('while it serves, whether a service ends, goes on or is parked', () => {
    const steps = [
      [0, 'issue', { services: ['residence', 'extract'] }],
      [5, 'call_next', w1],
      [5, 'start', w1],
      [9, 'finish', w1],
      [15, 'park', { ...w1, minutes: 10 }],
      [30, 'pause'],
    ] as const;
    expect(busyOf(steps)[0]).toEqual(['w1', 'o1', 10]);
  });

  test('no longer by a call that was taken back, and on by a finish that was', () => {
    const call = [
      [0, 'issue'],
      [5, 'call_next', w1],
      [5.1, 'undo', w1],
    ] as const;
    expect(busyOf(call)[0]).toEqual(['w1', 'o1', 0]);
    const finish = [
      [0, 'issue', { services: ['residence', 'extract'] }],
      [5, 'call_next', w1],
      [5, 'start', w1],
      [9, 'finish', w1],
      [9.1, 'undo', w1],
      [15, 'finish', w1],
      [16, 'finish', w1],
    ] as const;
    expect(busyOf(finish)[0]).toEqual(['w1', 'o1', 11]);
  });
});

const types: readonly CommandType[] = [
  ...(['issue', 'issue', 'call_next', 'call_next', 'start', 'start', 'finish', 'finish'] as const),
  ...(['recall', 'no_show', 'return', 'transfer', 'park', 'unpark', 'cancel'] as const),
  ...(['reinstate', 'move', 'to_ordinary', 'add_service', 'undo', 'undo', 'pause'] as const),
  ...(['resume', 'close_window', 'open_window', 'call_chosen', 'disarm'] as const),
];

/** A day of whatever comes into somebody's head; what is refused does not happen. */
function randomDay(seed: number) {
  const random = seededRandom(seed);
  const hall = openHall({}, windows);
  let clock = 0;
  for (let step = 0; step < 300; step += 1) {
    clock += random.fraction() * 0.2;
    const type = random.pick(types);
    const window = random.pick(windows);
    const ticket = type === 'issue' ? `t${step}` : `t${random.whole(0, step)}`;
    const services = random.pick([['extract'], ['residence'], ['residence', 'extract']]);
    const said = { window, ticket, services, service: 'extract', operator: `o${window[1]}` };
    const asked = type === 'issue' || type === 'unpark' ? { ...said, window: null } : said;
    const noShow = type === 'no_show' ? { ...asked, ticket: null } : asked;
    try {
      hall.at(clock).given(type, noShow as Said<CommandType>);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('was refused')) throw error;
    }
  }
  hall.at(clock + 5).given('close_day');
  return hall;
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'R-4 windows are held for as long as the rows of their visits say, seed %i',
  (seed) => {
    const hall = randomDay(seed);
    const work = createWorkBook();
    const visits = createVisitBook({ centre: 'centre', date: '2025-03-17' });
    for (const event of hall.log) {
      work.apply(event);
      visits.apply(event);
    }
    const rows = visits.drain().saved;
    const worked = work.work(hall.now());
    for (const { openMs, breakMs, busyMs } of worked) {
      expect(busyMs).toBeLessThanOrEqual(openMs - breakMs);
    }
    const held = rows.reduce((sum, row) => sum + row.calledMs + row.serviceMs, 0);
    expect(worked.reduce((sum, { busyMs }) => sum + busyMs, 0)).toBeCloseTo(held, 3);
  },
);
