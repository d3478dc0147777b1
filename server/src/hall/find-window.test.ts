import { sampleCentre } from '@talon/shared/testing/sample-around.ts';
import { expect, test } from 'vitest';
import { findWindow } from './find-window.ts';

const [first, ...others] = sampleCentre().windows;
if (first === undefined) throw new Error('the sample centre has no window');
const here = { ...sampleCentre(), windows: [{ ...first, id: 'w-a', number: 7 }, ...others] };
const there = { ...sampleCentre(), windows: [{ ...first, id: '7', number: 9 }] };
const twin = { ...sampleCentre(), windows: [{ ...first, id: 'w-b', number: 7 }] };

test.each([
  ['its id', [here], 'w-a', 'w-a'],
  ['the number above it', [here], '7', 'w-a'],
  ['an id that looks like another’s number', [here, there], '7', '7'],
  ['a number that two centres have', [here, twin], '7', null],
  ['a number of no window', [here], '77', null],
  ['a number written otherwise', [here], '07', null],
])('a window is found by %s', (_, centres, named, id) => {
  expect(findWindow(centres, named)).toBe(id);
});
