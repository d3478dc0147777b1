import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heardIn, wordsOf } from './heard.ts';
import { forgetPlayed, playedBy, playedUntilQuiet } from './recorder.ts';
import { openSpokenHall, type SpokenHall, wordsFetched } from './spoken-hall.ts';
import { heardStretches } from './stretches.ts';

let hall: SpokenHall;
let board: Page;
beforeAll(async () => {
  hall = await openSpokenHall();
  board = await hall.openBoard();
  await wordsFetched(board, 'uk');
});
afterAll(() => hall.close());

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
