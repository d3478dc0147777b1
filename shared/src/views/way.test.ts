import { describe, expect, test } from 'vitest';
import { sampleCentre } from '../testing/sample-around.ts';
import { wayTo } from './way.ts';

const noText = { uk: '', ru: '', en: '' };
const zone = (id: string, floor: number) => ({ id, floor, name: noText, way: noText });
const window = (number: number, zone: string) => ({
  id: `w${number}`,
  number,
  zone,
  way: noText,
  profile: [],
});

const centre = sampleCentre({
  zones: [
    zone('hall', 1),
    { ...zone('side', 1), ways: [{ from: 'hall', direction: 'left' }] },
    { ...zone('upper', 2), ways: [{ from: 'hall', direction: 'right' }] },
  ],
  windows: [
    { ...window(1, 'hall'), direction: 'ahead' },
    window(2, 'hall'),
    window(3, 'side'),
    window(4, 'upper'),
  ],
});
const hung = { ...centre, board: { ...centre.board, home: 'hall' } };

describe('B-6 the way is told from where the board hangs', () => {
  test('a board of the zone names the direction of its windows and never its own floor', () => {
    expect(wayTo(centre, 'hall', 1)).toEqual({ floor: null, direction: 'ahead' });
    expect(wayTo(centre, 'hall', 2)).toEqual({ floor: null, direction: null });
  });

  test('a board of the whole centre whose place is known names another floor and the way there', () => {
    expect(wayTo(hung, null, 1)).toEqual({ floor: null, direction: 'ahead' });
    expect(wayTo(hung, null, 3)).toEqual({ floor: null, direction: 'left' });
    expect(wayTo(hung, null, 4)).toEqual({ floor: 2, direction: 'right' });
  });

  test('where nobody said where it hangs, it names every floor and no direction', () => {
    expect(wayTo(centre, null, 1)).toEqual({ floor: 1, direction: null });
    expect(wayTo(centre, null, 4)).toEqual({ floor: 2, direction: null });
  });

  test('B-12 a board of several zones tells ways from the home of boards alone, floors where they differ', () => {
    expect(wayTo(hung, 'hall,side', 3)).toEqual({ floor: null, direction: 'left' });
    expect(wayTo(centre, 'hall,side', 3)).toEqual({ floor: null, direction: null });
    expect(wayTo(hung, 'side,upper', 4)).toEqual({ floor: 2, direction: null });
  });

  test('on the only floor there is, no floor is named', () => {
    const flat = { ...centre, zones: [zone('hall', 1), zone('side', 1)] };
    expect(wayTo(flat, null, 3)).toEqual({ floor: null, direction: null });
  });

  test('a way that nobody set, and a window that is not in the settings, say nothing', () => {
    expect(wayTo(centre, 'side', 4)).toEqual({ floor: 2, direction: null });
    expect(wayTo(centre, 'hall', 99)).toEqual({ floor: null, direction: null });
  });
});
