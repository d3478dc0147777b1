import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import { expect, test } from 'vitest';
import { previewStates } from '../../preview/states.ts';
import { liveLine } from './live-line.ts';

function line(name: string, isLive: boolean): string | null {
  const view = previewStates[name]?.view;
  if (view === undefined || view === null) throw new Error(name);
  return liveLine(view, visitorTexts.uk, isLive);
}

test('nothing is told as live without a connection', () => {
  expect(line('many', true)).toContain('Наживо');
  expect(line('place-only', true)).toContain('Наживо');
  expect(line('many', false)).toBeNull();
  expect(line('place-only', false)).toBeNull();
});

test('what still holds is told all the same: the way to the shelter, and that it is soon', () => {
  expect(line('alarm', false)).toBe(line('alarm', true));
  expect(line('next', false)).toContain('Ви наступні');
});
