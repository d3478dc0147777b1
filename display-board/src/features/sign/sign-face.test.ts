import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import { expect, test } from 'vitest';
import { signFixture } from '../../preview/sign-fixtures.ts';
import { signFace } from './sign-face.ts';

const now = signFixture.at ?? 0;
const face = (change: Partial<typeof signFixture>, offlineSince: number | null = null) =>
  signFace({ ...signFixture, ...change }, boardTexts.uk, 'uk', now, offlineSince);

test('a call is yellow and names the number; a repeat says so', () => {
  expect(face({})).toMatchObject({ look: 'call', status: 'Запрошуємо', number: 'А046' });
  expect(face({ repeat: 2 }).status).toBe('Повторний виклик');
});

test('a break tells its planned end only while it lies ahead', () => {
  const minute = 60_000;
  expect(face({ state: 'break', until: now + minute }).message).toContain('до');
  expect(face({ state: 'break', until: now - minute }).message).toBe('Перерва');
  expect(face({ state: 'break', until: null }).message).toBe('Перерва');
});

test('an alarm sends people to the shelter, another pause does not shout', () => {
  expect(face({ state: 'paused', pause: 'air_raid' })).toMatchObject({
    look: 'call',
    message: 'До укриття',
  });
  expect(face({ state: 'paused', pause: 'technical' }).look).toBe('brk');
});

test.each(['called', 'serving', 'open', 'break', 'closed', 'paused'] as const)(
  'without a connection a sign that was «%s» is not yellow and says since when',
  (state) => {
    const stale = face({ state, pause: 'air_raid' }, now);
    expect(stale.look).toBe('stale');
    expect(stale.status).toContain('Немає зв’язку з');
  },
);

test('an open window without categories still says something', () => {
  expect(face({ state: 'open', number: null, categories: [] }).note).toBe(
    boardTexts.uk.sign.watchBoard,
  );
});
