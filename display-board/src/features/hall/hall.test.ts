import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { describe, expect, test } from 'vitest';
import {
  announcedFixture,
  boardFixture,
  closedFixture,
  emptyFixture,
  pausedFixture,
} from '../../preview/board-fixtures.ts';
import { greeting } from '../states/empty.tsx';
import { boardFace } from './board-face.ts';
import { messages } from './messages.ts';
import type { Scene } from './scene.ts';
import { summaryLines } from './summary.tsx';

const scene = (view: BoardView, language: Scene['language'] = 'uk'): Scene => ({
  view,
  language,
  texts: boardTexts[language],
  portrait: false,
  media: false,
  offlineSince: null,
});
const plain = (texts: readonly string[]): string => texts.join(' ').replaceAll('\u00a0', ' ');

describe('which picture', () => {
  test('calls, nothing called yet, paused, closed', () => {
    expect(boardFace(boardFixture)).toBe('calls');
    expect(boardFace(emptyFixture)).toBe('empty');
    expect(boardFace(pausedFixture('air_raid'))).toBe('paused');
    expect(boardFace(closedFixture)).toBe('closed');
  });

  test('after closing it goes on calling until the last visitor has gone', () => {
    const { hall } = closedFixture;
    expect(boardFace({ ...boardFixture, hall })).toBe('calls');
    expect(boardFace({ ...closedFixture, totalWaiting: 1 })).toBe('empty');
    const [call] = boardFixture.calls;
    const gone = call === undefined ? [] : [{ ...call, state: 'gone' as const }];
    expect(boardFace({ ...closedFixture, calls: gone })).toBe('closed');
  });
});

describe('the ticker', () => {
  test('HL-9 an announcement goes alone, in the board’s language first', () => {
    const said = scene(announcedFixture, 'en');
    expect(messages(said, 'calls', null).map((text) => text.slice(0, 8))).toEqual([
      'The cash',
      'Каса біл',
    ]);
    expect(messages(scene(announcedFixture), 'closed', null)).toHaveLength(2);
  });

  test('breaks that end together are one sentence', () => {
    expect(plain(messages(scene(boardFixture), 'calls', null))).toBe(
      'Потрібна допомога? Консультант біля входу. Перерва у вікнах 4 і 10 до 13:45.',
    );
    expect(plain(messages(scene(boardFixture, 'en'), 'calls', null))).toContain(
      'Windows 4 and 10 are on a break until 13:45.',
    );
  });

  test('three windows, and one without a planned end', () => {
    const windows = [2, 4, 10, 11].map((number) => ({
      number,
      zone: 'hall',
      state: 'break' as const,
      until: number === 11 ? null : Date.parse('2026-11-24T13:45:00+02:00'),
      categories: [],
    }));
    const view = { ...boardFixture, ticker: [], windows };
    expect(plain(messages(scene(view), 'calls', null))).toBe(
      'Перерва у вікнах 2, 4 і 10 до 13:45. Перерва у вікні 11.',
    );
  });

  test('before the first call it says how many windows work, in the right number', () => {
    const work = (count: number, language: Scene['language']): string => {
      const windows = emptyFixture.windows.slice(0, count);
      return messages(scene({ ...emptyFixture, windows }, language), 'empty', null)[0] ?? '';
    };
    expect(plain([work(1, 'uk'), work(3, 'uk'), work(5, 'uk')])).toBe(
      'Працює 1 вікно. Працюють 3 вікна. Працює 5 вікон.',
    );
    expect(plain([work(1, 'ru'), work(2, 'ru'), work(1, 'en'), work(2, 'en')])).toBe(
      'Работает 1 окно. Работают 2 окна. 1 window is open. 2 windows are open.',
    );
  });

  test('closed: who was served, and when tomorrow begins', () => {
    expect(plain(messages(scene(closedFixture), 'closed', '8:00'))).toBe(
      'Сьогодні прийняли 312 відвідувачів. Черга на завтра відкриється о 8:00.',
    );
    expect(plain(messages(scene({ ...closedFixture, servedToday: 0 }), 'closed', null))).toBe(
      'Талони видаємо в години роботи.',
    );
  });

  test('with nothing to say it tells until when tickets are given', () => {
    const quiet = { ...boardFixture, ticker: [], windows: [] };
    expect(plain(messages(scene(quiet), 'calls', null))).toContain('Стежте за номером');
    const closesAt = Date.parse('2026-11-24T17:45:00+02:00');
    const hall = { ...boardFixture.hall, closesAt };
    expect(plain(messages(scene({ ...quiet, hall }), 'calls', null))).toBe(
      'Талони видаємо до 17:45.',
    );
  });
});

test('the four busiest categories, in the order of their letters', () => {
  expect(summaryLines(boardFixture.waiting).map((line) => line.letter)).toEqual([
    'А',
    'Б',
    'Д',
    'Е',
  ]);
});

test.each([
  [4, 'Доброго вечора'],
  [5, 'Доброго ранку'],
  [12, 'Доброго дня'],
  [18, 'Доброго вечора'],
])('at %i o’clock: %s', (hour, words) => {
  expect(greeting(boardTexts.uk, hour)).toBe(words);
});
