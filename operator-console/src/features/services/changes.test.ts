import { servicesUk as t } from '@talon/shared/locale/services/uk.ts';
import { expect, test } from 'vitest';
import { unsaved } from './changes.ts';
import type { Draft, Service } from './draft.ts';
import { addService, newService, removeService, serveAt, stepService } from './edits.ts';

const text = (uk: string) => ({ uk, ru: uk, en: uk });
const window = {
  id: 'w1',
  number: 1,
  zone: 'z',
  way: text(''),
  direction: null,
  profile: [],
  later: null,
};
const base: Draft = {
  categories: [{ id: 'c', letter: 'А', icon: 'house', name: text('c'), shortName: text('c') }],
  services: ['Перша', 'Друга'].map((name, i) => ({
    ...newService(`s${i}`, 'c'),
    name: text(name),
  })),
  windows: [window],
};
const withPart = (id: string, part: Partial<Service>): Draft => ({
  ...base,
  services: base.services.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

test('of one service the fields are named, of several the services', () => {
  expect(unsaved(base, base, t)).toEqual([]);
  const one = withPart('s0', { plannedMinutes: 7, fee: text('100') });
  expect(unsaved(base, one, t)).toEqual(['ціль прийому', 'плата']);
  expect(unsaved(base, serveAt(base, 's0', 'w1', true), t)).toEqual(['вікна, що приймають']);
  const services = base.services.map((service) => ({ ...service, dailyLimit: 5 }));
  expect(unsaved(base, { ...base, services }, t)).toEqual(['Перша', 'Друга']);
});

test('what was added, removed and moved is named, too', () => {
  const added = addService(base, newService('n', 'c'));
  expect(unsaved(base, added, t)).toEqual(['додано «Нова послуга»']);
  expect(unsaved(base, removeService(base, 's0'), t)).toEqual(['вилучено «Перша»']);
  expect(unsaved(base, stepService(base, 's0', 1), t)).toEqual(['порядок']);
});
