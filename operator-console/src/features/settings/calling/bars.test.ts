import { describe, expect, test } from 'vitest';
import { shownRehearsal } from '../preview/fixtures.ts';
import { axisEnd, barsOf, changeFor } from './bars.ts';

const { rehearsal } = shownRehearsal;
if (rehearsal === null) throw new Error('the drawing has a day');
const groups = barsOf(rehearsal, 'share');

describe('the comparison of the modes', () => {
  test('the figures of the drawing, the chosen mode marked', () => {
    const ordinary = groups[0];
    expect(ordinary).toMatchObject({ group: 'ordinary', tickets: 640, target: 15 });
    expect(ordinary?.bars.map(({ mode, half, most }) => [mode, half, most])).toEqual([
      ['share', 13, 29],
      ['ratio', 12, 26],
      ['strict', 15, 47],
      ['fifo', 12, 27],
    ]);
    expect(groups.flatMap(({ bars }) => bars.filter(({ isChosen }) => isChosen))).toHaveLength(4);
  });

  test('a half past the target is red, the most only past two and a half of it', () => {
    const red = groups.map(({ group, bars }) => [
      group,
      bars.filter(({ isHalfBad }) => isHalfBad).map(({ mode }) => mode),
      bars.filter(({ isMostBad }) => isMostBad).map(({ mode }) => mode),
    ]);
    expect(red).toEqual([
      ['ordinary', [], ['strict']],
      ['legal', ['ratio', 'fifo'], ['ratio', 'fifo']],
      ['appointment', ['ratio', 'fifo'], ['ratio', 'fifo']],
      ['collect', ['strict', 'fifo'], ['strict', 'fifo']],
    ]);
  });

  test('every bar and target ends before the axis does', () => {
    const longest = Math.max(...groups.flatMap(({ bars }) => bars.map(({ most }) => most)));
    expect(axisEnd(groups)).toBeGreaterThan(longest);
    expect(axisEnd([])).toBeGreaterThan(0);
  });

  test('what a choice changes is told in minutes of the half', () => {
    expect(changeFor(groups, 'ordinary', 'share', 'strict')).toBe(2);
    expect(changeFor(groups, 'legal', 'share', 'strict')).toBe(-2);
    expect(changeFor([], 'legal', 'share', 'strict')).toBeNull();
  });
});
