import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import { describe, expect, test } from 'vitest';
import { signFixture } from '../../preview/sign-fixtures.ts';
import { signFace } from './sign-face.ts';

const now = signFixture.at ?? 0;
const face = (change: Partial<typeof signFixture>, offlineSince: number | null = null) =>
  signFace({ ...signFixture, ...change }, boardTexts.uk, 'uk', now, offlineSince);

const pausedFor = (pause: string) => ({ ...signFixture.hall, state: 'paused' as const, pause });

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
  expect(face({ state: 'paused', hall: pausedFor('air_raid') })).toMatchObject({
    look: 'call',
    message: 'До укриття',
  });
  expect(face({ state: 'paused', hall: pausedFor('technical') }).look).toBe('brk');
});

test.each(['called', 'serving', 'open', 'break', 'closed', 'paused'] as const)(
  'without a connection a sign that was «%s» is not yellow and says since when',
  (state) => {
    const stale = face({ state, hall: pausedFor('air_raid') }, now);
    expect(stale.look).toBe('stale');
    expect(stale.status).toContain('Немає зв’язку з');
  },
);

test('an open window without categories still says something', () => {
  expect(face({ state: 'open', number: null, categories: [] }).note).toBe(
    boardTexts.uk.sign.watchBoard,
  );
});

describe('a window that does not work', () => {
  const { sign } = boardTexts.uk;
  const shut = { ...signFixture.hall, state: 'closed' as const };
  const opensAt = Date.parse('2026-11-25T08:00:00+02:00');

  test.each(['closed', 'break'] as const)(
    'when «%s» points to other windows only while they serve the same',
    (state) => {
      expect(face({ state }).note).toBe(sign.elsewhere);
      expect(face({ state, othersServe: false }).note).toBe(sign.waitHere);
    },
  );

  test('in a closed centre says that, and when it opens', () => {
    const told = face({ state: 'closed', othersServe: false, hall: { ...shut, opensAt } });
    expect(told).toMatchObject({ status: sign.centreClosed, message: sign.closed });
    expect(told.note?.replaceAll('\u00a0', ' ')).toBe('Відчинимо завтра, у середу, о 8:00');
    expect(face({ state: 'closed', othersServe: false, hall: shut }).note).toBeNull();
  });

  test('after hours points to the windows that still serve who came in time', () => {
    expect(face({ state: 'closed', hall: { ...shut, opensAt } })).toMatchObject({
      status: sign.notWorking,
      note: sign.elsewhere,
    });
  });
});
