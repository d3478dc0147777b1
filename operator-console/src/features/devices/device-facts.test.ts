import { devicesUk as t } from '@talon/shared/locale/devices/uk.ts';
import { describe, expect, test } from 'vitest';
import {
  agoText,
  clockText,
  isOld,
  placeOf,
  sizeText,
  spanText,
  stateOf,
  toneOf,
  versionOf,
} from './device-facts.ts';
import { away, faulty, paperLow, unseen, viewOf } from './preview/fixtures.ts';

const nbsp = (text: string): string => text.replaceAll('_', '\u00a0');

describe('one word for a device', () => {
  test.each([
    [unseen, 'new', 'off'],
    [away, 'offline', 'bad'],
    [paperLow, 'paper_low', 'warn'],
    [faulty, 'no_voice', 'warn'],
    [{ state: 'offline', troubles: [] }, 'offline', 'bad'],
    [{ state: 'online', troubles: [] }, 'well', 'good'],
  ] as const)('DV-8 its most serious trouble', (item, state, tone) => {
    expect(stateOf(item)).toBe(state);
    expect(toneOf[stateOf(item)]).toBe(tone);
  });
});

test('what it shows: the hall, a zone, a window', () => {
  const view = viewOf();
  const at = (part: object) => placeOf({ ...paperLow, kind: 'board', ...part }, view, 'uk', t);
  expect(at({})).toBe('уся зала');
  expect(at({ zone: 'z2' })).toBe('2 поверх');
  expect(at({ zone: 'z1,z2' })).toBe('Каса, 2 поверх');
  expect(at({ kind: 'sign', window: 'w7' })).toBe(nbsp('вікно 7'));
  expect(at({ kind: 'sign', window: 'gone' })).toBe('невідомо');
});

test('an old page is one whose build is not the server’s', () => {
  expect(versionOf(away)).toBe('1.3.2');
  expect(isOld(away, viewOf())).toBe(true);
  expect(isOld(paperLow, viewOf())).toBe(false);
  expect(isOld(unseen, viewOf())).toBe(false);
});

test.each([
  [-5000, '0_с_тому'],
  [59_999, '59_с_тому'],
  [60_000, '1_хв тому'],
  [3_599_999, '59_хв тому'],
  [7_200_000, '2_год тому'],
  [172_800_000, '2_дні тому'],
])('%i ms ago is «%s»', (ms, text) => {
  expect(agoText(ms, t)).toBe(nbsp(text));
});

test.each([
  [12.7, '12_с'],
  [600, '10_хв'],
  [7500, '2_год 5_хв'],
  [529_200, '6_днів 3_год'],
])('%d s are «%s»', (seconds, text) => {
  expect(spanText(seconds, t)).toBe(nbsp(text));
});

test('a clock is told of when it is wrong', () => {
  expect(clockText(4999, t)).toBeNull();
  expect(clockText(-380_000, t)).toBe(nbsp('відстає на_6_хв'));
  expect(clockText(5000, t)).toBe(nbsp('поспішає на_5_с'));
});

test('a screen’s size, and its density where it is not one', () => {
  const { health } = faulty;
  if (health === null) throw new Error('no health');
  expect(sizeText({ ...health, width: 1920, height: 1080 }, 'uk', t)).toBe(nbsp('1920_×_1080'));
  expect(sizeText({ ...health, pixelRatio: 1.5 }, 'uk', t)).toContain('1,50');
});
