import { describe, expect, test } from 'vitest';
import { type Hall, openHall } from '../testing/hall.ts';
import { sampleAround, sampleCentre } from '../testing/sample-around.ts';
import { sampleSettings } from '../testing/sample-settings.ts';
import { ticketView } from './ticket.ts';
import type { TicketView } from './ticket-view.ts';

const of = (h: Hall, id: string): TicketView => {
  const view = ticketView(h.day, sampleAround(), id);
  if (view === null) throw new Error(`no view of ${id}`);
  return view;
};

const threeWaiting = (): Hall => {
  const h = openHall(sampleSettings(), ['w2']);
  for (const ticket of ['t1', 't2', 't3']) h.given('issue', { ticket, services: ['residence'] });
  return h;
};

const lineWaits = new Map([
  ['apply:ordinary:residence', { low: 20, high: 30, middle: 25 }],
  ['apply:legal:residence', { low: 5, high: 5, middle: 5 }],
]);

describe('waiting', () => {
  test('place, people behind, the windows that serve it', () => {
    const h = threeWaiting();
    expect(of(h, 't2')).toMatchObject({
      number: 'А002',
      state: 'waiting',
      ahead: 1,
      behind: 1,
      servedBy: [2],
      canCancel: true,
      canLetPass: true,
      window: null,
    });
    expect(of(h, 't3')).toMatchObject({ ahead: 2, behind: 0, canLetPass: false });
  });

  test('the wait shrinks with the place and is rounded up to 5 minutes', () => {
    const h = threeWaiting();
    const around = sampleAround();
    const at = (id: string) => ticketView(h.day, { ...around, lineWaits }, id)?.waitMinutes;
    expect(at('t3')).toEqual({ low: 20, high: 30, middle: 25 });
    expect(at('t1')).toEqual({ low: 10, high: 10, middle: 10 });
  });

  test('F-7 a legal priority is told the part of its own line', () => {
    const h = threeWaiting();
    h.given('issue', { ticket: 'legal', services: ['residence'], priority: 'legal' });
    const around = { ...sampleAround(), lineWaits };
    expect(ticketView(h.day, around, 'legal')?.waitMinutes).toEqual({ low: 5, high: 5, middle: 5 });
  });

  test('with no window for the service it shows the place only', () => {
    const h = openHall(sampleSettings(), ['w3']);
    h.given('issue', { ticket: 't1', services: ['residence'] });
    expect(of(h, 't1')).toMatchObject({ ahead: 0, waitMinutes: null, servedBy: [] });
  });
});

test('the documents are those of every service still to come, each once', () => {
  const paper = (uk: string) => ({ uk, ru: `${uk} ru`, en: `${uk} en` });
  const lists = new Map([
    ['residence', [paper('Паспорт'), paper('Заява')]],
    ['passport', [paper('Фото'), paper('Паспорт')]],
  ]);
  const centre = sampleCentre();
  const services = centre.services.map((one) => ({ ...one, documents: lists.get(one.id) ?? [] }));
  const around = sampleAround({ centre: { ...centre, services } });
  const h = openHall(sampleSettings(), ['w2']);
  h.given('issue', { ticket: 't1', services: ['residence', 'passport'], purpose: 'apply' });
  const first = ticketView(h.day, around, 't1');
  expect(first?.documents.map(({ uk }) => uk)).toEqual(['Паспорт', 'Заява', 'Фото']);
  h.given('call_next', { window: 'w2' });
  h.given('start', { window: 'w2' });
  h.given('finish', { window: 'w2' });
  const second = ticketView(h.day, around, 't1');
  expect(second?.service.uk).toBe('Послуга passport');
  expect(second?.documents.map(({ uk }) => uk)).toEqual(['Фото', 'Паспорт']);
});

describe('called and after', () => {
  test('the call names window and time; a repeat is a new announcement with its time to come', () => {
    const h = threeWaiting();
    h.given('call_next', { window: 'w2' });
    const called = of(h, 't1');
    expect(called).toMatchObject({ state: 'called', repeat: 0, window: { number: 2 } });
    expect(called.missedAt).toBe((called.calledAt ?? 0) + 4 * 60_000);
    h.at(1);
    h.given('recall', { window: 'w2' });
    const again = of(h, 't1');
    expect(again.repeat).toBe(1);
    expect(again.calledAt).toBe((called.calledAt ?? 0) + 60_000);
    expect(again.missedAt).toBe((again.calledAt ?? 0) + 4 * 60_000);
  });

  test('a ticket keeps its number when the visit has ended', () => {
    const h = threeWaiting();
    h.given('call_next', { window: 'w2' });
    h.given('start', { window: 'w2' });
    expect(of(h, 't1').state).toBe('serving');
    h.given('finish', { window: 'w2' });
    expect(of(h, 't1')).toMatchObject({ state: 'completed', number: 'А001', canCancel: false });
    h.given('cancel', { ticket: 't2' });
    expect(of(h, 't2')).toMatchObject({ state: 'cancelled', number: 'А002' });
  });

  test('a missed ticket says until when it may come back, once', () => {
    const h = threeWaiting();
    h.given('call_next', { window: 'w2' });
    h.given('no_show', { window: 'w2' });
    expect(of(h, 't1').reinstateUntil).toBe(h.now() + 15 * 60_000);
    h.given('reinstate', { ticket: 't1' });
    h.given('call_next', { window: 'w2' });
    h.given('no_show', { window: 'w2' });
    expect(of(h, 't1').reinstateUntil).toBeNull();
  });

  test('a parked ticket says when it comes back', () => {
    const h = threeWaiting();
    h.given('call_next', { window: 'w2' });
    h.given('park', { window: 'w2', minutes: 20 });
    expect(of(h, 't1').parkedUntil).toBe(h.now() + 20 * 60_000);
  });
});

test('a stranger has no view', () => {
  expect(ticketView(threeWaiting().day, sampleAround(), 'nobody')).toBeNull();
});

test('nothing of a priority, of staff or of others is in a visitor’s view', () => {
  const h = threeWaiting();
  h.given('issue', { ticket: 't9', services: ['residence'], priority: 'legal' });
  h.given('call_next', { window: 'w2' });
  const text = JSON.stringify(of(h, 't9'));
  for (const secret of ['legal', 'priority', 'operator', 'o1', 't1', 't2', 'reason']) {
    expect(text).not.toContain(`"${secret}"`);
  }
});
