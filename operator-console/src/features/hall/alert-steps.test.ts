import { hallUk } from '@talon/shared/locale/hall/uk.ts';
import type { HallAlert } from '@talon/shared/views/hall-view.ts';
import { expect, test } from 'vitest';
import { alertSteps } from './alert-steps.ts';

const base = { tone: 'bad', since: 0, seen: false } as const;
const name = { uk: 'Субсидія', ru: 'Субсидия', en: 'Subsidy' };
const steps = (alert: HallAlert) =>
  alertSteps(alert, hallUk, 'demo').map((step) => [
    step.label.replaceAll('\u00a0', ' '),
    step.kind === 'request' ? `${step.request.method} ${step.request.path}` : step.kind,
  ]);

test('an alarm is answered first, and ended by who helped', () => {
  const alarm = { ...base, id: 'alarm.w1', kind: 'alarm', window: 'w1', number: 1, operator: 'О' };
  expect(steps({ ...alarm, coming: false } as HallAlert)).toEqual([
    ['Іду', 'POST /centres/demo/alarms/w1/coming'],
    ['Допомогли', 'DELETE /windows/w1/alarm'],
  ]);
  expect(steps({ ...alarm, coming: true } as HallAlert)).toEqual([
    ['Допомогли', 'DELETE /windows/w1/alarm'],
  ]);
});

test('a service without a window goes to one that fits, or a window is to be opened', () => {
  const unserved = {
    ...base,
    id: 'unserved.s1.apply',
    kind: 'unserved',
    service: 's1',
    name,
    purpose: 'apply',
    waiting: 2,
  } as const;
  const seen = ['Переглянуто', 'POST /centres/demo/alerts/unserved.s1.apply/seen'];
  expect(steps({ ...unserved, fit: { window: 'w13', number: 13 } })).toEqual([
    ['Додати послугу вікну 13', 'add_service'],
    seen,
  ]);
  expect(steps({ ...unserved, fit: null, seen: true })).toEqual([['Відкрити вікно', 'dialog']]);
});

test('a ticket without paper is printed again where it is told of', () => {
  const told = { ...base, id: 'unprinted.j1', kind: 'unprinted', ticket: 't1', number: 'А001' };
  expect(steps({ ...told, reason: 'paper_out' } as HallAlert)).toEqual([
    ['Надрукувати ще раз', 'reprint'],
    ['Переглянуто', 'POST /centres/demo/alerts/unprinted.j1/seen'],
  ]);
});
