import { devicesUk as t } from '@talon/shared/locale/devices/uk.ts';
import { expect, test } from 'vitest';
import { kpisOf } from './kpis.ts';
import { unseen, viewOf } from './preview/fixtures.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const kpis = (view = viewOf()) =>
  kpisOf(view, t, () => '10:41').map(
    ({ name, well, of, tone, note }) => `${name} ${well}/${of} ${tone}: ${plain(note)}`,
  );

test('the gravest words about each kind of screens', () => {
  expect(kpis()).toEqual([
    'kiosk 2/2 warn: у 1 закінчується папір',
    'board 2/3 bad: 1 без зв’язку з 10:41',
    'sign 12/13 bad: 1 без зв’язку, без знака 1 вікно',
    'printer 2/2 warn: у 1 закінчується папір',
  ]);
});

test('nothing is called well that is not there or has not come', () => {
  expect(kpis(viewOf([unseen]))).toEqual([
    'kiosk 0/1 off: 1 ще не вмикали',
    'board 0/0 off: немає під’єднаних',
    'sign 0/0 off: немає під’єднаних',
    'printer 0/0 off: кіоски про них не повідомляли',
  ]);
});

test('all is well', () => {
  const healthy = viewOf().devices.filter(({ troubles }) => troubles.length === 0);
  expect(kpis({ ...viewOf(healthy), windows: [] })).toEqual([
    'kiosk 1/1 good: усі працюють',
    'board 2/2 good: усі працюють',
    'sign 12/12 good: усі працюють',
    'printer 1/1 good: усі друкують',
  ]);
});
