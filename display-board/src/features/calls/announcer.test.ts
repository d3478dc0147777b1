import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import { expect, test } from 'vitest';
import { announced } from './announcer.tsx';

const texts = boardTexts.uk;
const call = { id: 'c1', repeat: 0, number: 'А046', window: 7 };

test('B-2 a repeated call is announced as repeated, and each repeat anew', () => {
  const [first, second, third] = [0, 1, 2].map((repeat) => announced({ ...call, repeat }, texts));
  expect(first?.text).toBe(texts.announce('А046', 7));
  expect(second?.text).toBe(texts.announceAgain('А046', 7));
  expect(third?.text).toBe(second?.text);
  expect(new Set([first?.key, second?.key, third?.key]).size).toBe(3);
});
