import { describe, expect, test } from 'vitest';
import { openHall } from '../testing/hall.ts';
import { sampleAround, sampleCentre } from '../testing/sample-around.ts';
import { sampleSettings, sampleWindow } from '../testing/sample-settings.ts';
import { catalogueMark } from './catalogue-mark.ts';
import { menuView, staffMenuView } from './menu.ts';
import type { MenuService, MenuView } from './menu-view.ts';

const serviceIn = (view: MenuView, id: string): MenuService => {
  const found = view.services.find((service) => service.id === id);
  if (found === undefined) throw new Error(`no ${id} in the menu`);
  return found;
};

describe('services', () => {
  test('people by service and purpose, the wait only where a manned window serves', () => {
    const h = openHall(sampleSettings(), ['w2']);
    h.given('issue', { ticket: 't1', services: ['passport'], purpose: 'apply' });
    h.given('issue', { ticket: 't2', services: ['passport'], purpose: 'apply' });
    h.given('issue', { ticket: 't3', services: ['passport'], purpose: 'collect' });
    h.given('issue', { ticket: 't4', services: ['extract'] });
    const view = menuView(h.day, sampleAround());
    expect(serviceIn(view, 'passport')).toEqual({
      id: 'passport',
      open: true,
      today: true,
      full: false,
      waiting: 3,
      waitMinutes: { low: 10, high: 20, middle: 15 },
      purposes: [
        { purpose: 'apply', open: true, waiting: 2 },
        { purpose: 'collect', open: true, waiting: 1 },
      ],
    });
    expect(serviceIn(view, 'extract')).toMatchObject({
      open: false,
      waiting: 1,
      waitMinutes: null,
    });
    expect(view.totalWaiting).toBe(4);
    expect(view.openWindows).toBe(1);
  });

  test('a window on a break still serves, but is not counted as open', () => {
    const h = openHall(sampleSettings(), ['w2']);
    h.given('start_break', { window: 'w2', reason: 'rest', minutes: 10 });
    const view = menuView(h.day, sampleAround());
    expect(serviceIn(view, 'passport').open).toBe(true);
    expect(view.openWindows).toBe(0);
  });

  test('a purpose that no manned window is set up for is not open', () => {
    const only = sampleWindow(1, [], {
      profile: [{ service: 'passport', purposes: ['collect'], preference: 1 }],
    });
    const h = openHall(sampleSettings({ windows: [only] }), ['w1']);
    const { purposes } = serviceIn(menuView(h.day, sampleAround()), 'passport');
    expect(purposes.map(({ purpose, open }) => [purpose, open])).toEqual([
      ['apply', false],
      ['collect', true],
    ]);
  });

  test('a service that no window is set up for, open or closed, is not to be had today', () => {
    const passports = sampleWindow(1, ['passport']);
    const h = openHall(sampleSettings({ windows: [passports] }), []);
    const view = menuView(h.day, sampleAround());
    expect(serviceIn(view, 'passport')).toMatchObject({ open: false, today: true });
    expect(serviceIn(view, 'extract')).toMatchObject({ open: false, today: false });
  });

  test('a service whose limit is reached is full', () => {
    const settings = sampleSettings();
    const services = settings.services.map((rule) =>
      rule.id === 'extract' ? { ...rule, dailyLimit: 1 } : rule,
    );
    const h = openHall({ ...settings, services }, []);
    expect(serviceIn(menuView(h.day, sampleAround()), 'extract').full).toBe(false);
    h.given('issue', { services: ['extract'] });
    expect(serviceIn(menuView(h.day, sampleAround()), 'extract').full).toBe(true);
  });

  test('ST-9 visitors see live services, staff those on trial too', () => {
    const centre = sampleCentre();
    const services = centre.services.map((service) =>
      service.id === 'extract' ? { ...service, stage: 'pilot' as const } : service,
    );
    const h = openHall(sampleSettings(), []);
    const view = menuView(h.day, sampleAround({ centre: { ...centre, services } }));
    expect(view.services.map(({ id }) => id)).not.toContain('extract');
    const staff = staffMenuView(h.day, sampleAround({ centre: { ...centre, services } }));
    expect(staff.services.map(({ id }) => id)).toContain('extract');
  });
});

describe('categories', () => {
  test('the wait is the mean by the people who wait, rounded up to five minutes', () => {
    const h = openHall(sampleSettings(), ['w1']);
    const waits = new Map([
      ['passport', { low: 10, high: 20, middle: 15 }],
      ['residence', { low: 20, high: 35, middle: 30 }],
    ]);
    h.given('issue', { ticket: 't1', services: ['passport'], purpose: 'apply' });
    h.given('issue', { ticket: 't2', services: ['passport'], purpose: 'apply' });
    h.given('issue', { ticket: 't3', services: ['residence'] });
    const view = menuView(h.day, sampleAround({ waits }));
    const category = view.categories.find(({ waiting }) => waiting === 3);
    expect(category).toMatchObject({ waitMinutes: 20, open: true });
    expect(view.waitMinutes).toBe(20);
  });

  test('where nobody waits it is the shortest, where nothing is known there is none', () => {
    const h = openHall(sampleSettings(), ['w1']);
    const view = menuView(h.day, sampleAround());
    expect(view.categories.map(({ waitMinutes }) => waitMinutes)).toEqual([15, 10]);
    const blind = menuView(h.day, sampleAround({ waits: new Map() }));
    expect(blind.waitMinutes).toBeNull();
    expect(blind.categories.every(({ waitMinutes }) => waitMinutes === null)).toBe(true);
  });
});

test('the target of legal priority is told only where the kiosk offers it', () => {
  const { day } = openHall(sampleSettings(), []);
  expect(menuView(day, sampleAround()).legalTargetMinutes).toBe(5);
  const kiosk = { purposes: [], legalPriority: false };
  const centre = sampleCentre({ kiosk });
  expect(menuView(day, sampleAround({ centre })).legalTargetMinutes).toBeNull();
});

test('another text makes another mark of the catalogue, the same texts the same', () => {
  const centre = sampleCentre();
  const day = '2026-11-24';
  expect(catalogueMark(centre, day)).toBe(catalogueMark(sampleCentre(), day));
  const phone = sampleCentre({ phone: '1545' });
  expect(catalogueMark(phone, day)).not.toBe(catalogueMark(centre, day));
  const language = { ...centre, mainLanguage: 'ru' as const };
  expect(catalogueMark(language, day)).not.toBe(catalogueMark(centre, day));
});

test('ST-8 a stage that comes with the date makes another mark', () => {
  const stageFrom = [{ date: '2026-12-01', stage: 'retired' as const }];
  const centre = sampleCentre();
  const services = centre.services.map((service) => ({ ...service, stageFrom }));
  const staged = { ...centre, services };
  const marks = ['2026-11-29', '2026-11-30', '2026-12-01'].map((day) => catalogueMark(staged, day));
  expect(marks[0]).toBe(marks[1]);
  expect(marks[2]).not.toBe(marks[1]);
});

test('nothing of a ticket, a person, a priority or staff is in the menu', () => {
  const h = openHall(sampleSettings(), ['w1']);
  h.given('issue', { ticket: 'secret-id', priority: 'legal', language: 'ru' });
  h.given('issue', { ticket: 'secret-too' });
  h.given('call_next', { window: 'w1' });
  const sent = JSON.stringify(menuView(h.day, sampleAround()));
  for (const hidden of ['secret', 'А001', '"o1"', 'operator', 'priority', '"ru"', 'w1']) {
    expect(sent).not.toContain(hidden);
  }
});
