import { sampleAround } from '@talon/shared/testing/sample-around.ts';
import { describe, expect, test } from 'vitest';
import type { LegState, VisitRow } from '../queue/visit-row.ts';
import { endedTicketView } from './ended-ticket.ts';

const around = sampleAround();
const service = around.centre.services[0]?.id ?? '';

const leg = (state: LegState, change: Partial<VisitRow> = {}): VisitRow => ({
  ticket: 't1',
  leg: 1,
  centre: around.centre.id,
  date: '2025-03-17',
  letter: 'А',
  ordinal: 7,
  sequence: 7,
  service,
  category: null,
  purpose: 'apply',
  priority: 'legal',
  language: 'ru',
  channel: 'kiosk',
  state,
  issuedAt: 1000,
  queuedAt: 1000,
  calledAt: 2000,
  startedAt: null,
  endedAt: 3000,
  waitedMs: 1000,
  calledMs: 0,
  walkedMs: 0,
  serviceMs: 0,
  targetMs: null,
  window: 'w1',
  operator: 'o1',
  calls: 1,
  recalls: 0,
  callRule: null,
  outcome: null,
  delivered: [],
  promisedLow: null,
  promisedHigh: null,
  ...change,
});

describe('a ticket that has left the day', () => {
  test.each([
    ['completed', 'completed'],
    ['finished', 'completed'],
    ['no_show', 'no_show'],
    ['cancelled', 'cancelled'],
    ['expired', 'expired'],
    ['unclosed', 'unclosed'],
  ] as const)('whose last leg is %s is told as %s', (state, told) => {
    const view = endedTicketView('t1', [leg('transferred'), leg(state, { leg: 2 })], around);
    expect(view).toMatchObject({ state: told, number: 'А007', language: 'ru', issuedAt: 1000 });
    expect(view).toMatchObject({ ahead: null, waitMinutes: null, canCancel: false });
  });

  test('names no operator and no priority', () => {
    const text = JSON.stringify(endedTicketView('t1', [leg('completed')], around));
    expect(text).not.toContain('o1');
    expect(text).not.toContain('legal');
  });

  test('whose service is gone keeps its number', () => {
    const view = endedTicketView('t1', [leg('completed', { service: 'gone' })], around);
    expect(view).toMatchObject({ number: 'А007', service: { uk: 'gone' } });
  });

  test('of which nothing is known is not there', () => {
    expect(endedTicketView('t1', [], around)).toBeNull();
  });
});
