import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expectJoined, type Heard, heardIn, wordsOf } from './heard.ts';
import { forgetPlayed, playedUntilQuiet } from './recorder.ts';
import { fillPack } from './sample-pack.ts';
import { openSpokenHall, wordsFetched } from './spoken-hall.ts';
import { partOf } from './stretches.ts';

describe('other sources of sound', () => {
  test('V-9 recordings come first; a call with a word missing is spoken by the next', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'talon-voice-'));
    fillPack(dataFolder, 'number-2');
    const hall = await openSpokenHall({ dataFolder });
    onTestFinished(async () => {
      await hall.close();
      rmSync(dataFolder, { recursive: true });
    });
    const board = await hall.openBoard();
    await wordsFetched(board, 'uk');
    await forgetPlayed(board);
    const first = await hall.call('uk');
    const recorded = heardIn(await playedUntilQuiet(board));
    expectJoined(recorded, wordsOf(first, 'uk'));
    expect(isPure(recorded)).toBe(true);
    await forgetPlayed(board);
    const second = await hall.call('uk');
    expect(second.number).toMatch(/2$/);
    expect(isPure(heardIn(await playedUntilQuiet(board)))).toBe(false);
    // Rendered for the first time, the words may be late; from then on they are at hand.
    await forgetPlayed(board);
    await hall.recall();
    const rendered = heardIn(await playedUntilQuiet(board));
    expectJoined(rendered, wordsOf(second, 'uk', true));
    expect(isPure(rendered)).toBe(false);
  });

  test('V-9 where nothing can speak the chime is heard alone', async () => {
    const hall = await openSpokenHall({ env: { PATH: '/nonexistent' } });
    onTestFinished(hall.close);
    const board = await hall.openBoard();
    await hall.call('uk');
    const { chime, words } = heardIn(await playedUntilQuiet(board));
    expect(chime.until - chime.from).toBeLessThanOrEqual(1);
    expect(words).toEqual([]);
  });

  test('V-17 a browser that keeps sound back is told on the board, a touch turns it on', async () => {
    const hall = await openSpokenHall({}, { sounds: false });
    onTestFinished(hall.close);
    const board = await hall.openBoard();
    const hint = board.getByText('Торкніться, щоб увімкнути звук');
    await hint.waitFor();
    await board.mouse.click(600, 400);
    await hint.waitFor({ state: 'hidden' });
    await wordsFetched(board, 'uk');
    const called = await hall.call('uk');
    expect(heardIn(await playedUntilQuiet(board)).words).toHaveLength(wordsOf(called, 'uk'));
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
