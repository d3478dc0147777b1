import { expect, test } from 'vitest';
import { changeOf } from './change-dialog.tsx';

const draft = {
  name: ' Табло ',
  zone: 'z1',
  window: 'w1',
  printer: 'p1',
  speaks: false,
  media: true,
};

test('DV-7 a change holds only what its kind of screen has', () => {
  const name = 'Табло';
  expect(changeOf('board', draft)).toEqual({ name, zone: 'z1', speaks: false, media: true });
  expect(changeOf('sign', draft)).toEqual({ name, window: 'w1' });
  expect(changeOf('sign', { ...draft, window: null })).toEqual({ name });
  expect(changeOf('kiosk', { ...draft, printer: null })).toEqual({ name, printer: null });
});
