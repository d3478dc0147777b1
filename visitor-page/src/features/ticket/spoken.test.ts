import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { expect, test } from 'vitest';
import { previewNow, previewStates } from '../../preview/states.ts';
import { spokenOf } from './spoken.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
function spoken(name: string, change: Partial<TicketView> = {}) {
  const view = previewStates[name]?.view;
  if (view === undefined || view === null) throw new Error(name);
  const { now, soon } = spokenOf({ ...view, ...change }, 'uk', visitorTexts.uk, previewNow);
  return { now: plainSpaces(now), soon: plainSpaces(soon) };
}

test('a call is said at once, with its window and the way there', () => {
  expect(spoken('called')).toEqual({
    now: 'Підійдіть до вікна 7. Праворуч від входу, другий ряд',
    soon: '',
  });
  expect(spoken('called-again').now).toBe('Повторний виклик. Підійдіть до вікна 12. 2-й поверх');
});

test('while one waits nothing is said here: the place says itself', () => {
  expect(spoken('waiting')).toEqual({ now: '', soon: '' });
  expect(spokenOf(null, 'uk', visitorTexts.uk, previewNow)).toEqual({ now: '', soon: '' });
});

test('what ends the waiting or the call is said after what is being read', () => {
  expect(spoken('completed')).toEqual({
    now: '',
    soon: 'Візит завершено. Дякуємо, що звернулися до нас.',
  });
  expect(spoken('missed').soon).toContain('Ви не підійшли до вікна');
});
