import { expect, test } from 'vitest';
import type { Announcement } from './announcements.ts';
import { judgeVoice } from './judge-voice.ts';
import type { Said } from './loudspeaker.ts';
import type { Flash, Television, Voice } from './television.ts';

const never = Number.POSITIVE_INFINITY;
/** Called at `at` seconds, at a window that tells it from others. */
const call = (window: number, at: number) => ({
  ...{ id: `c${window}`, repeat: 0, number: 'А001', window, floor: null },
  ...{ language: 'uk' as const, at: at * 1000 },
});
const said = (window: number, at: number, from: number, until = from + 5): Said => ({
  ...{ call: call(window, at), from: from * 1000, until: until * 1000 },
});
const flash = (window: number, at: number, from: number, until = from + 8): Flash =>
  ({
    ...{ call: call(window, at), heardAt: from * 1000, wasCutShort: false },
    ...{ from: from * 1000, until: until * 1000 },
  }) as unknown as Flash;
const page = (all: readonly Said[], part: Partial<Voice> = {}): Voice => ({
  ...{ said: all, offline: [], from: 0, until: never, ...part },
});
const announced = (window: number, at: number): Announcement => ({
  ...{ key: `${window}@${at * 1000}`, at: at * 1000, endedAt: never },
});

const log = [announced(1, 10), announced(2, 12)];
const flashes = [flash(1, 10, 10), flash(2, 12, 15)];
const spoken = [said(1, 10, 10), said(2, 12, 15)];
const complaintsOf = (
  voices: readonly Voice[],
  shown: readonly Flash[] = flashes,
): readonly string[] =>
  judgeVoice({ voices, flashes: shown } as unknown as Television, log).complaints;

test('V-13 a board that said each call once, in its turn, is told of nothing', () => {
  expect(complaintsOf([page(spoken)])).toEqual([]);
});

test.each([
  ['a call missed', [page(spoken.slice(0, 1))], ['2@12000 was yellow and never said']],
  ['a call repeated', [page([...spoken, said(2, 12, 30)])], ['2@12000 was said twice']],
  [
    'a call nobody made',
    [page([...spoken, said(3, 30, 30)])],
    ['3@30000 was said and is not in the log'],
  ],
  [
    'a call said ahead of its yellow',
    [page([said(1, 10, 9, 14), said(2, 12, 15)])],
    ['1@10000 was said before its yellow'],
  ],
  [
    'a call said into another',
    [page([said(1, 10, 10, 18), said(2, 12, 15)])],
    ['2@12000 was said into 1@10000'],
  ],
  [
    'a call said with no connection',
    [page(spoken, { offline: [{ from: 14_000, until: 16_000 }] })],
    ['2@12000 was said without a connection'],
  ],
  [
    'a call said that grew old meanwhile',
    [page([said(1, 10, 10), said(2, 12, 41)], { offline: [{ from: 16_000, until: 40_000 }] })],
    ['2@12000 was said though it was 28000 ms old with the line back'],
  ],
  [
    'a call said again after a reload',
    [page(spoken, { until: 30_000 }), page([said(2, 12, 31)], { from: 30_000 })],
    ['2@12000 was said again after a reload'],
  ],
] as const)('V-13 %s is told of', (_, voices, complaints) => {
  const again = voices.length > 1 ? [flash(2, 12, 31)] : [];
  expect(complaintsOf(voices, [...flashes, ...again])).toEqual(complaints);
});
