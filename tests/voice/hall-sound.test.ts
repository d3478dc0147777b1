import { loudness } from '@talon/shared/client/loudness.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectJoined, heardIn, wordsOf } from './heard.ts';
import { forgetPlayed, playedBy, playedUntilQuiet } from './recorder.ts';
import { openSpokenHall, type SpokenHall, wordsFetched } from './spoken-hall.ts';
import { heardStretches, partOf } from './stretches.ts';

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
      const heard = heardIn(await playedUntilQuiet(board));
      expectJoined(heard, wordsOf(called, language));
      const chime = loudness(partOf(heard.recorded, heard.chime), heard.recorded.rate);
      // −14 LUFS at 80 % of the volume.
      expect(Math.abs(chime + 15.9)).toBeLessThan(1.5);
    },
  );

  test('V-13 a repeated call is said once more, after a reload only while it is fresh', async () => {
    await forgetPlayed(board);
    const called = await hall.call('uk');
    await playedUntilQuiet(board);
    await forgetPlayed(board);
    await hall.recall();
    const heard = heardIn(await playedUntilQuiet(board));
    expect(heard.words).toHaveLength(wordsOf(called, 'uk', true));
    await board.waitForTimeout(6000);
    await board.reload();
    await board.waitForFunction(() => document.body.innerText.length > 40);
    await board.waitForTimeout(3000);
    expect(heardStretches(await playedBy(board))).toEqual([]);
    await hall.recall();
    await board.reload();
    expect(heardIn(await playedUntilQuiet(board)).words.length).toBeGreaterThan(2);
  });

  test('a board that is to be silent is', async () => {
    const silent = await hall.openBoard('&sound=off');
    const { number } = await hall.call('uk');
    await silent.locator('.b-hero.call', { hasText: number }).waitFor();
    await silent.waitForTimeout(4000);
    expect((await playedBy(silent)).samples).toHaveLength(0);
    await silent.context().close();
  });
});
