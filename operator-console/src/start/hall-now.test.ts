import { expect, test } from 'vitest';
import { demoCentre, demoMenu } from '../desk-pages/preview/fixtures.ts';
import { hallNow } from './hall-now.ts';

test('until the first live view the list of centres gives the figures', () => {
  expect(hallNow(demoCentre, null)).toMatchObject({ state: 'open', waiting: 46, openWindows: 11 });
});

test('the live view then gives them', () => {
  const view = { ...demoMenu, totalWaiting: 47, openWindows: 10, waitMinutes: null };
  expect(hallNow(demoCentre, view)).toMatchObject({
    waiting: 47,
    openWindows: 10,
    waitMinutes: null,
    closesAt: demoCentre.closesAt,
  });
});

test('hours of an older list are not told beside a hall that has closed since', () => {
  const view = { ...demoMenu, hall: { ...demoMenu.hall, state: 'closed' as const } };
  expect(hallNow(demoCentre, view)).toMatchObject({ state: 'closed', closesAt: null });
});
