import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../testing/random.ts';
import { defaultCalling } from '../settings/defaults.ts';
import { type CallingMode, callingModes, type PriorityClass } from '../words.ts';
import { choose } from './choose.ts';
import { type Contest, isPriority, type Line, rankOf, type Served } from './contest.ts';
import type { Standing } from './row.ts';
import { remember } from './share.ts';

const minute = 60_000;
const now = 100 * minute;

/** A line whose first has waited so many minutes, with nobody behind. */
function line(waited: number, change: Partial<Line> = {}): Line {
  const place = now - waited * minute;
  const priority: PriorityClass = change.priority ?? 'ordinary';
  return {
    service: 's',
    purpose: 'apply',
    priority,
    rank: rankOf[priority],
    targetMs: (isPriority(priority) ? 5 : 15) * minute,
    items: [{ letter: 'А', ordinal: 1, leg: { place } }],
    head: 0,
    firstPlace: place,
    ...change,
  };
}

function contest(
  mode: CallingMode,
  lines: readonly Line[],
  change: Partial<Contest> = {},
): Contest {
  return {
    served: lines.map((one) => ({ line: one, preference: 1 })),
    placeNow: now,
    rule: { ...defaultCalling, mode },
    recent: [],
    without: null,
    ...change,
  };
}

const chosen = (which: Contest) => {
  const choice = choose(which);
  return choice === null ? null : [which.served.indexOf(choice.served), choice.rule];
};

test.each(callingModes)('C-1 in mode %s empty lines give nobody', (mode) => {
  const empty = line(1, { items: [], firstPlace: Number.POSITIVE_INFINITY });
  expect(chosen(contest(mode, [empty]))).toBeNull();
  expect(chosen(contest(mode, [empty, line(1)]))?.[0]).toBe(1);
});

describe('share', () => {
  const lines = [line(30), line(1, { priority: 'legal' })];

  test('C-4 priorities go first while fewer than two of the last two calls were such', () => {
    for (const recent of [[], [true], [false, true], [true, false]]) {
      expect(chosen(contest('share', lines, { recent }))).toEqual([1, 'share_priority']);
    }
    expect(chosen(contest('share', lines, { recent: [true, true] }))).toEqual([
      0,
      'share_ordinary_turn',
    ]);
  });

  test('C-4 with nobody else there the priority is called all the same', () => {
    const alone = contest('share', [line(1, { priority: 'legal' })], { recent: [true, true] });
    expect(chosen(alone)).toEqual([0, 'share_priority']);
  });

  test('C-5 of any three calls one is not a priority while others wait', () => {
    let recent: readonly boolean[] = [];
    const calls: boolean[] = [];
    for (let call = 0; call < 30; call += 1) {
      const choice = choose(contest('share', lines, { recent }));
      const priority = isPriority(choice?.served.line.priority ?? 'ordinary');
      calls.push(priority);
      recent = remember(recent, priority, 3);
    }
    for (let i = 0; i + 3 <= calls.length; i += 1) {
      expect(calls.slice(i, i + 3)).toContain(false);
    }
    expect(calls.filter(Boolean)).toHaveLength(20);
  });

  test('C-5 no more calls are remembered than the share needs', () => {
    expect(remember([true, false], true, 3)).toEqual([false, true]);
    expect(remember([], true, 3)).toEqual([true]);
    expect(remember([true], false, 1)).toEqual([false]);
  });

  test('C-5 other shares hold as well', () => {
    for (const [priority, of] of [
      [1, 2],
      [1, 4],
      [3, 5],
      [0, 3],
    ] as const) {
      const rule = { ...defaultCalling, share: { priority, of } };
      let recent: readonly boolean[] = [];
      const calls: boolean[] = [];
      for (let call = 0; call < 40; call += 1) {
        const choice = choose(contest('share', lines, { recent, rule }));
        calls.push(isPriority(choice?.served.line.priority ?? 'ordinary'));
        recent = remember(recent, calls.at(-1) === true, of);
      }
      for (let i = 0; i + of <= calls.length; i += 1) {
        expect(calls.slice(i, i + of).filter(Boolean)).toHaveLength(priority);
      }
    }
  });

  test('C-7 preference decides among ratios within ten percent of the highest', () => {
    const served = (waits: readonly number[]) =>
      waits.map((waited, index) => ({ line: line(waited), preference: waits.length - index }));
    const among = (waits: readonly number[]) =>
      chosen({ ...contest('share', []), served: served(waits) });
    expect(among([20, 18])).toEqual([1, 'preference']);
    expect(among([20, 17.9])).toEqual([0, 'ratio']);
    expect(among([20, 19, 18])).toEqual([2, 'preference']);
  });
});

describe('ratio', () => {
  test('C-8 the highest waited ÷ target, whatever is preferred', () => {
    const lines = [line(14), line(5, { priority: 'legal' }), line(13.9)];
    const served = lines.map((one, index) => ({ line: one, preference: 3 - index }));
    expect(chosen({ ...contest('ratio', []), served })).toEqual([1, 'ratio']);
  });

  test('C-8 nobody is passed by a smaller ratio in a thousand random halls', () => {
    const random = seededRandom(11);
    for (let hall = 0; hall < 1000; hall += 1) {
      const lines = Array.from({ length: random.whole(1, 8) }, () =>
        line(random.whole(0, 60), { targetMs: random.whole(1, 30) * minute }),
      );
      const ratio = (one: Line) => (now - one.firstPlace) / one.targetMs;
      const choice = choose(contest('ratio', lines));
      expect(choice === null ? -1 : ratio(choice.served.line)).toBe(Math.max(...lines.map(ratio)));
    }
  });

  test('C-11 equal ratios are decided by place, then number', () => {
    const far = line(10, { targetMs: 10 * minute });
    const near = line(20, { targetMs: 20 * minute });
    expect(chosen(contest('ratio', [far, near]))?.[0]).toBe(1);
    const other: Standing = { letter: 'А', ordinal: 2, leg: { place: now - 10 * minute } };
    const behind = line(10, { targetMs: 10 * minute, items: [other] });
    expect(chosen(contest('ratio', [behind, far]))?.[0]).toBe(1);
    expect(chosen(contest('share', [behind, far]))?.[0]).toBe(1);
    expect(chosen(contest('fifo', [behind, far]))?.[0]).toBe(1);
  });
});

test('C-9 in mode strict legal priority before due appointments before the rest', () => {
  const lines = [
    line(60),
    line(4, { priority: 'appointment' }),
    line(0, { priority: 'legal' }),
  ] as const;
  const recent = [true, true];
  expect(chosen(contest('strict', lines, { recent }))).toEqual([2, 'strict_priority']);
  expect(chosen(contest('strict', lines.slice(0, 2)))).toEqual([1, 'strict_priority']);
  expect(chosen(contest('strict', [lines[0], line(5)]))).toEqual([0, 'ratio']);
});

test('C-10 in mode FIFO the lowest place, whatever the class', () => {
  const lines = [line(3, { priority: 'legal' }), line(4), line(3.5, { priority: 'returning' })];
  expect(chosen(contest('fifo', lines))).toEqual([1, 'fifo']);
});

describe.each(callingModes)('in mode %s', (mode) => {
  const early = line(-20, { priority: 'appointment' });

  test('A-2 an appointment before its time comes only when nobody else does', () => {
    expect(chosen(contest(mode, [early, line(0)]))?.[0]).toBe(1);
    const other = line(-10, { priority: 'appointment' });
    expect(chosen(contest(mode, [early, other]))).toEqual([1, 'early_appointment']);
  });

  test('C-15 at most two tickets of each line are looked at', () => {
    const looked = new Set<PropertyKey>();
    const items = Array.from({ length: 100 }, (_, i) => ({
      letter: 'А',
      ordinal: i + 1,
      leg: { place: now - (200 - i) * minute },
    }));
    const watched = new Proxy(items, {
      get: (target, key) => {
        looked.add(key);
        return Reflect.get(target, key);
      },
    });
    const long = line(200, { items: watched });
    const one: Served = { line: long, preference: 1 };
    choose(contest(mode, [], { served: [one, { line: line(3), preference: 2 }] }));
    choose(contest(mode, [], { served: [one], without: long }));
    expect([...looked].filter((key) => key !== '0' && key !== '1')).toEqual([]);
    expect(looked.size).toBeGreaterThan(0);
  });
});
