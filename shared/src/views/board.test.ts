import { describe, expect, test } from 'vitest';
import type { HallCall } from '../domain/day/hall-calls.ts';
import { openHall } from '../testing/hall.ts';
import { sampleAround, sampleCentre } from '../testing/sample-around.ts';
import { sampleOpening, sampleSettings, sampleWindow } from '../testing/sample-settings.ts';
import { boardView } from './board.ts';
import { signView } from './sign.ts';

const twoZones = {
  windows: [
    sampleWindow(1, ['passport', 'residence', 'extract']),
    sampleWindow(2, ['passport', 'residence']),
    sampleWindow(3, ['extract'], { zone: 'upper' }),
  ],
};
const hall = (...windows: string[]) => openHall(twoZones, windows);

describe('calls', () => {
  test('a call names number, window, floor and category, and says nothing of the person', () => {
    const h = hall('w1');
    h.given('issue', { ticket: 'secret-id', priority: 'legal', language: 'ru' });
    h.at(3).given('call_next');
    const view = boardView(h.day, sampleAround({ now: h.now() }), null);
    expect(view.calls).toEqual([
      {
        id: expect.any(String),
        number: 'А001',
        language: 'ru',
        window: 1,
        zone: 'hall',
        floor: 1,
        category: expect.objectContaining({
          uk: 'Документи громадян',
          en: 'Документи громадян en',
        }),
        at: sampleOpening + 180_000,
        repeat: 0,
        state: 'called',
        way: { floor: 1, direction: null },
      },
    ]);
    const sent = JSON.stringify(view);
    for (const hidden of ['secret-id', 'legal', '"o1"', 'operator', 'priority', 'Послуга']) {
      expect(sent).not.toContain(hidden);
    }
  });

  test('the centre may ask for the service instead of the category', () => {
    const h = hall('w1');
    h.given('issue');
    h.given('call_next');
    const centre = sampleCentre({ board: { showService: true, ticker: [] } });
    const view = boardView(h.day, sampleAround({ centre }), null);
    expect(view.calls[0]?.category.uk).toBe('Послуга residence');
  });

  test('a repeat keeps the id, counts, and is the newest again', () => {
    const h = hall('w1', 'w2');
    h.given('issue', { ticket: 't1' });
    h.given('issue', { ticket: 't2' });
    h.at(1).given('call_next', { window: 'w1' });
    h.at(2).given('call_next', { window: 'w2' });
    const [, first] = boardView(h.day, sampleAround(), null).calls;
    h.at(3).given('recall', { window: 'w1' });
    const view = boardView(h.day, sampleAround(), null);
    expect(view.calls.map((c) => [c.number, c.repeat])).toEqual([
      ['А001', 1],
      ['А002', 0],
    ]);
    expect(view.calls[0]?.id).toBe(first?.id);
    expect(view.calls[0]?.at).toBe(sampleOpening + 180_000);
  });

  test('serving and finished calls stay in the list with what became of them', () => {
    const h = hall('w1', 'w2');
    h.given('issue', { ticket: 't1' });
    h.given('issue', { ticket: 't2' });
    h.given('call_next', { window: 'w1' });
    h.given('start', { window: 'w1' });
    h.at(1).given('finish', { window: 'w1' });
    h.given('call_next', { window: 'w2' });
    h.given('start', { window: 'w2' });
    const view = boardView(h.day, sampleAround(), null);
    expect(view.calls.map((c) => [c.number, c.state])).toEqual([
      ['А002', 'serving'],
      ['А001', 'gone'],
    ]);
    expect(view.servedToday).toBe(1);
  });

  test('an undone call is withdrawn and the next one of the ticket has another id', () => {
    const h = hall('w1');
    h.given('issue');
    h.given('call_next');
    const before = boardView(h.day, sampleAround(), null).calls[0]?.id;
    h.given('undo');
    expect(boardView(h.day, sampleAround(), null).calls).toEqual([]);
    h.given('call_next');
    const again = boardView(h.day, sampleAround(), null).calls;
    expect(again).toHaveLength(1);
    expect(again[0]?.id).not.toBe(before);
  });

  test('an undone no-show is the same call again', () => {
    const h = hall('w1');
    h.given('issue');
    h.given('call_next');
    const before = boardView(h.day, sampleAround(), null).calls;
    h.given('no_show');
    expect(boardView(h.day, sampleAround(), null).calls[0]?.state).toBe('gone');
    h.given('undo');
    expect(boardView(h.day, sampleAround(), null).calls).toEqual(before);
  });

  test('a ticket that waits again is not called any more', () => {
    const h = hall('w1');
    h.given('issue');
    h.given('call_next');
    h.given('return');
    expect(boardView(h.day, sampleAround(), null).calls).toEqual([]);
  });

  test('that somebody was called today outlives the call, on the boards of its window only', () => {
    const h = hall('w1', 'w3');
    h.given('issue');
    expect(boardView(h.day, sampleAround(), null).calledToday).toBe(false);
    h.given('call_next');
    h.given('start');
    h.given('park', { reason: 'documents' });
    const view = boardView(h.day, sampleAround(), null);
    expect(view).toMatchObject({ calls: [], calledToday: true });
    expect(boardView(h.day, sampleAround(), 'hall').calledToday).toBe(true);
    expect(boardView(h.day, sampleAround(), 'upper').calledToday).toBe(false);
  });

  test('B-12 a board of several zones shows the windows of all of them and is named by them', () => {
    const h = hall('w1', 'w3');
    const around = sampleAround();
    const numbers = (zone: string | null) =>
      boardView(h.day, around, zone).windows.map((window) => window.number);
    expect(numbers('hall,upper')).toEqual(numbers(null));
    expect(numbers('hall')).not.toEqual(numbers('hall,upper'));
    const { zone } = boardView(h.day, around, 'hall,upper');
    const names = around.centre.zones.map(({ name }) => name.uk);
    expect(zone).toMatchObject({ id: 'hall,upper', name: { uk: names.join(', ') } });
  });

  test('of a ticket called twice only the last call is shown', () => {
    const h = hall('w1', 'w3');
    h.given('issue');
    h.given('call_next');
    h.given('start');
    h.at(1).given('transfer', { to: { kind: 'window', window: 'w3' } });
    h.given('call_next', { window: 'w3' });
    const view = boardView(h.day, sampleAround(), null);
    expect(view.calls.map((c) => [c.number, c.window])).toEqual([['А001', 3]]);
  });

  test('W-13 a walk-in stands at the window already and is not announced', () => {
    const h = hall('w1');
    h.given('issue', { window: 'w1', channel: 'walk_in' });
    expect(boardView(h.day, sampleAround(), null).calls).toEqual([]);
    h.given('recall');
    expect(boardView(h.day, sampleAround(), null).calls).toEqual([]);
  });

  test('at most twelve, the newest', () => {
    const h = hall('w1');
    for (let n = 1; n <= 15; n++) {
      h.at(n).given('issue', { ticket: `t${n}` });
      h.given('call_next');
      h.given('start');
      h.given('finish');
    }
    const numbers = boardView(h.day, sampleAround(), null).calls.map((c) => c.number);
    expect(numbers).toHaveLength(12);
    expect(numbers[0]).toBe('А015');
  });
});

describe('zones', () => {
  test('the calls of other windows are not looked through', () => {
    const h = hall('w1', 'w3');
    h.given('issue', { ticket: 't0', services: ['extract'] });
    h.given('call_next', { window: 'w3' });
    h.given('issue');
    h.given('call_next', { window: 'w1' });
    const unread = new Proxy<HallCall[]>([], {
      get: () => {
        throw new Error('a call of another zone was read');
      },
    });
    h.day.calls.ofWindow.set('w1', unread);
    expect(boardView(h.day, sampleAround(), 'upper').calls).toHaveLength(1);
    expect(signView(h.day, sampleAround(), 'w1').callId).not.toBeNull();
    expect(() => boardView(h.day, sampleAround(), null)).toThrow('another zone');
  });

  test('calls of several windows stand in their order', () => {
    const h = hall('w1', 'w2', 'w3');
    for (const [n, window] of ['w2', 'w1', 'w2', 'w1'].entries()) {
      h.at(n).given('issue', { ticket: `t${n}` });
      h.given('call_next', { window });
      h.given('start', { window });
      h.given('finish', { window });
    }
    const { calls } = boardView(h.day, sampleAround(), null);
    expect(calls.map((c) => c.window)).toEqual([1, 2, 1, 2]);
  });

  test('a board of a zone shows its own windows, calls and categories only', () => {
    const h = hall('w1', 'w3');
    h.given('issue', { ticket: 't1' });
    h.given('issue', { ticket: 't2', services: ['extract'] });
    h.given('issue', { ticket: 't3', services: ['extract'] });
    h.given('call_next', { window: 'w1' });
    h.given('call_next', { window: 'w3' });
    const upper = boardView(h.day, sampleAround(), 'upper');
    expect(upper.zone).toMatchObject({ id: 'upper', floor: 2 });
    expect(upper.calls.map((c) => c.window)).toEqual([3]);
    expect(upper.windows.map((w) => w.number)).toEqual([3]);
    expect(upper.waiting.map((l) => l.letter)).toEqual(['Б']);
  });
});

describe('what waits', () => {
  test('the busiest category first, its wait by the people, rounded up to five minutes', () => {
    const h = hall('w1');
    h.given('issue', { ticket: 't1', services: ['passport'], purpose: 'apply' });
    h.given('issue', { ticket: 't2', services: ['extract'] });
    h.given('issue', { ticket: 't3', services: ['extract'] });
    const view = boardView(h.day, sampleAround(), null);
    expect(view.waiting).toEqual([
      { letter: 'Б', name: expect.anything(), waiting: 2, waitMinutes: 10 },
      { letter: 'А', name: expect.anything(), waiting: 1, waitMinutes: 15 },
    ]);
    expect(view.totalWaiting).toBe(3);
  });

  test('without an estimate there is no wait, only people', () => {
    const h = hall('w1');
    h.given('issue');
    const [line] = boardView(h.day, sampleAround({ waits: new Map() }), null).waiting;
    expect(line).toMatchObject({ waiting: 1, waitMinutes: null });
  });

  test('who is directed to a window still waits', () => {
    const h = hall('w1', 'w3');
    h.given('issue');
    h.given('call_next');
    h.given('start');
    h.given('transfer', { to: { kind: 'window', window: 'w3' } });
    expect(boardView(h.day, sampleAround(), null).totalWaiting).toBe(1);
  });

  test('next up are those nearest to their target, six at most, none without an open window', () => {
    const h = hall('w2');
    for (let n = 1; n <= 8; n++) h.at(n).given('issue', { ticket: `t${n}` });
    h.given('issue', { ticket: 't9', services: ['extract'] });
    const view = boardView(h.day, sampleAround({ now: h.now() }), null);
    expect(view.nextUp).toEqual(['А001', 'А002', 'А003', 'А004', 'А005', 'А006']);
  });
});

test('windows that work or are on a break, by number, with the planned end', () => {
  const h = hall('w3', 'w1');
  h.at(5).given('start_break', { window: 'w1', reason: 'lunch', minutes: 30 });
  const view = boardView(h.day, sampleAround(), null);
  expect(view.windows).toEqual([
    {
      number: 1,
      zone: 'hall',
      state: 'break',
      until: sampleOpening + 35 * 60_000,
      categories: [
        { uk: 'Документи', ru: 'Документи ru', en: 'Документи en' },
        { uk: 'Земля', ru: 'Земля ru', en: 'Земля en' },
      ],
    },
    {
      number: 3,
      zone: 'upper',
      state: 'open',
      until: null,
      categories: [{ uk: 'Земля', ru: 'Земля ru', en: 'Земля en' }],
    },
  ]);
});

test('a day that has not begun gives an empty board of the centre', () => {
  const h = openHall(sampleSettings(), []);
  const view = boardView(h.day, sampleAround(), null);
  expect(view).toMatchObject({ calls: [], windows: [], nextUp: [], totalWaiting: 0 });
  expect(view.centre.name.uk).toBe('ЦНАП');
  expect(view.ticker[0]?.uk).toBe('Консультант біля входу.');
});
