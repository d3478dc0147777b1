import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loudness } from '@talon/shared/client/loudness.ts';
import { phraseOf } from '@talon/shared/locale/voice/phrase.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetPlayed, playedBy, type Recorded } from './recorder.ts';
import { fillPack } from './sample-pack.ts';
import { type Called, openSpokenHall, type SpokenHall, wordsFetched } from './spoken-hall.ts';
import { heardStretches, partOf, pausesOf, type Stretch } from './stretches.ts';

/** Pauses of a plosive within a word are shorter, those between words longer. */
const joint = 0.06;

const wordsOf = ({ number, window }: Called, language: 'uk' | 'ru' | 'en', repeated = false) =>
  phraseOf({ number, window, floor: 2, repeated }, language, 'full').flat().length;

/** Plays on until nothing has been heard for two seconds. */
async function untilQuiet(page: Page): Promise<Recorded> {
  for (let tries = 0; tries < 60; tries += 1) {
    await page.waitForTimeout(1000);
    const recorded = await playedBy(page);
    const last = heardStretches(recorded).at(-1);
    const seconds = recorded.samples.length / recorded.rate;
    if (last !== undefined && seconds - last.until > 2) return recorded;
  }
  throw new Error('nothing was heard, or no end of it');
}

interface Heard {
  readonly chime: Stretch;
  readonly words: readonly Stretch[];
  readonly recorded: Recorded;
}

function heardIn(recorded: Recorded): Heard {
  const [chime, ...words] = heardStretches(recorded, { least: joint });
  if (chime === undefined) throw new Error('nothing was heard');
  return { chime, words, recorded };
}

/** Chime, pause, words at even pauses and one level, no click at any joint. */
function expectJoined({ chime, words, recorded }: Heard, count: number): void {
  expect(chime.until - chime.from).toBeLessThanOrEqual(1);
  expect(Math.abs((words[0]?.from ?? 0) - chime.until - 0.3)).toBeLessThan(0.12);
  expect(words).toHaveLength(count);
  for (const pause of pausesOf(words)) {
    expect(pause).toBeGreaterThanOrEqual(0.04);
    expect(pause).toBeLessThanOrEqual(0.18);
  }
  const levels = words.map((word) => loudness(partOf(recorded, word), recorded.rate));
  expect(Math.max(...levels) - Math.min(...levels)).toBeLessThanOrEqual(3);
  const peak = recorded.samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  expect(peak).toBeLessThanOrEqual(1);
  for (const { from, until } of words) {
    for (const edge of [from, until]) expect(stepAt(recorded, edge)).toBeLessThan(peak / 4);
  }
}

/** The largest step from one sample to the next within 3 ms of an instant. */
function stepAt({ samples, rate }: Recorded, at: number): number {
  const around = samples.subarray(Math.round((at - 0.003) * rate), Math.round((at + 0.003) * rate));
  return around.reduce((most, x, i) => Math.max(most, Math.abs(x - (around[i - 1] ?? x))), 0);
}

describe('what a board plays, rendered by espeak-ng', () => {
  let hall: SpokenHall;
  let board: Page;
  beforeAll(async () => {
    hall = await openSpokenHall();
    board = await hall.openBoard();
    await wordsFetched(board, 'uk', 'ru', 'en');
  });
  afterAll(() => hall.close());

  test.each(['uk', 'ru', 'en'] as const)(
    'V-16 a call in %s: chime, then even words',
    async (language) => {
      await forgetPlayed(board);
      const called = await hall.call(language);
      const heard = heardIn(await untilQuiet(board));
      expectJoined(heard, wordsOf(called, language));
      const chime = loudness(partOf(heard.recorded, heard.chime), heard.recorded.rate);
      // −14 LUFS at 80 % of the volume.
      expect(Math.abs(chime + 15.9)).toBeLessThan(1.5);
    },
  );

  test('V-13 a repeated call is said once more, after a reload only while it is fresh', async () => {
    const called = await hall.call('uk');
    await untilQuiet(board);
    await forgetPlayed(board);
    await hall.recall();
    const heard = heardIn(await untilQuiet(board));
    expect(heard.words).toHaveLength(wordsOf(called, 'uk', true));
    await board.waitForTimeout(6000);
    await board.reload();
    await board.waitForFunction(() => document.body.innerText.length > 40);
    await board.waitForTimeout(3000);
    expect(heardStretches(await playedBy(board))).toEqual([]);
    await hall.recall();
    await board.reload();
    expect(heardIn(await untilQuiet(board)).words.length).toBeGreaterThan(2);
  });

  test('a board that is to be silent is', async () => {
    const silent = await hall.openBoard('&sound=off');
    await hall.call('uk');
    await silent.waitForTimeout(4000);
    expect((await playedBy(silent)).samples).toHaveLength(0);
    await silent.context().close();
  });
});

describe('other sources of sound', () => {
  test('V-9 recordings come first; a call with a word missing is spoken by the next', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'talon-voice-'));
    fillPack(dataFolder, 'number-2');
    const hall = await openSpokenHall({ dataFolder });
    const board = await hall.openBoard();
    await wordsFetched(board, 'uk');
    await forgetPlayed(board);
    const first = await hall.call('uk');
    const recorded = heardIn(await untilQuiet(board));
    expectJoined(recorded, wordsOf(first, 'uk'));
    expect(isPure(recorded)).toBe(true);
    await forgetPlayed(board);
    const second = await hall.call('uk');
    expect(second.number).toMatch(/2$/);
    const rendered = heardIn(await untilQuiet(board));
    expectJoined(rendered, wordsOf(second, 'uk'));
    expect(isPure(rendered)).toBe(false);
    await hall.close();
    rmSync(dataFolder, { recursive: true });
  });

  test('V-9 where nothing can speak the chime is heard alone', async () => {
    const hall = await openSpokenHall({ env: { PATH: '/nonexistent' } });
    const board = await hall.openBoard();
    await hall.call('uk');
    const { chime, words } = heardIn(await untilQuiet(board));
    expect(chime.until - chime.from).toBeLessThanOrEqual(1);
    expect(words).toEqual([]);
    await hall.close();
  });

  test('V-17 a browser that keeps sound back is told on the board, a touch turns it on', async () => {
    const hall = await openSpokenHall({}, { sounds: false });
    const board = await hall.openBoard();
    const hint = board.getByText('Торкніться, щоб увімкнути звук');
    await hint.waitFor();
    await board.mouse.click(600, 400);
    await hint.waitFor({ state: 'hidden' });
    await wordsFetched(board, 'uk');
    const called = await hall.call('uk');
    expect(heardIn(await untilQuiet(board)).words).toHaveLength(wordsOf(called, 'uk'));
    await hall.close();
  });
});

/** The words are tones of 400 Hz and nothing else: each whole wave crosses zero twice. */
function isPure({ words, recorded }: Heard): boolean {
  const { rate } = recorded;
  return words.every((word) => {
    const middle = (word.from + word.until) / 2;
    const part = partOf(recorded, { from: middle - 0.03, until: middle + 0.03 });
    const crossings = part.filter((x, i) => x < 0 !== (part[i - 1] ?? x) < 0).length;
    return Math.abs(crossings / 2 / (part.length / rate) - 400) < 25;
  });
}
