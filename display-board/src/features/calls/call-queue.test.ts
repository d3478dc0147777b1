import type { BoardCall } from '@talon/shared/views/board-view.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CallInput,
  type CallQueue,
  emptyQueue,
  freshMs,
  holdMs,
  leastMs,
  nextChange,
  shownCalls,
  stepQueue,
  viewLimit,
} from './call-queue.ts';

const noon = Date.parse('2026-11-24T10:00:00Z');

/** A hall and a board on one clock: `t` seconds after noon. */
function hall(start: readonly Partial<BoardCall>[] = []) {
  let calls: BoardCall[] = [];
  let queue: CallQueue = emptyQueue;
  let t = 0;
  const ms = (): number => Math.round(t * 1000);
  const yellow: { number: string; since: number }[] = [];
  let stream = 'log/2026-11-24';
  let paused = false;
  const step = (input: CallInput): void => {
    queue = stepQueue(queue, input);
    const { current } = queue;
    if (current === null || yellow.at(-1)?.since === current.since) return;
    yellow.push({ number: current.call.number, since: current.since });
  };
  const send = (): void =>
    step({
      kind: 'view',
      stream,
      paused,
      calls: [...calls]
        .reverse()
        .sort((a, b) => b.at - a.at)
        .slice(0, viewLimit),
      serverNow: noon + ms(),
      ms: ms(),
    });
  const put = (part: Partial<BoardCall>): void => {
    const id = part.id ?? `c${calls.length + 1}`;
    const old = calls.find((c) => c.id === id);
    const at = noon + ms();
    calls = [...calls.filter((c) => c.id !== id), { ...call(id, at), ...old, ...part }];
  };
  for (const part of start) put(part);
  return {
    /** Time passes; the board's one timer fires whenever it is due. */
    pass(seconds: number) {
      const until = Math.round((t + seconds) * 1000);
      for (let due = nextChange(queue); due !== null && due <= until; due = nextChange(queue)) {
        step({ kind: 'tick', ms: due });
        if (nextChange(queue) === due) throw new Error('the timer would spin');
      }
      t += seconds;
      step({ kind: 'tick', ms: ms() });
    },
    call(number: string, part: Partial<BoardCall> = {}) {
      put({ id: number, number, at: noon + ms(), ...part });
      send();
    },
    change(number: string, part: Partial<BoardCall>) {
      put({ id: number, ...part });
      send();
    },
    /** Something happens while the board does not hear it. */
    unheard(number: string, part: Partial<BoardCall> = {}) {
      put({ id: number, number, at: noon + ms(), ...part });
    },
    withdraw(number: string) {
      calls = calls.filter((c) => c.id !== number);
      send();
    },
    recall(number: string) {
      const repeat = (calls.find((c) => c.id === number)?.repeat ?? 0) + 1;
      put({ id: number, repeat, at: noon + ms() });
      send();
    },
    send,
    pause(isOn: boolean) {
      paused = isOn;
      send();
    },
    lose: () => step({ kind: 'lost', ms: ms() }),
    find: () => step({ kind: 'found', serverNow: noon + ms(), ms: ms() }),
    newLog: (name: string) => {
      stream = name;
    },
    get now() {
      const { hero, look, rows } = shownCalls(queue, 5);
      return { hero: hero?.number ?? null, look, rows: rows.map((r) => r.number).join(' ') };
    },
    /** Every beginning of a yellow panel so far. */
    yellow,
    get queue() {
      return queue;
    },
  };
}

function call(id: string, at: number): BoardCall {
  const category = { uk: 'Паспорти', ru: 'Паспорта', en: 'Passports' };
  return {
    id,
    number: id,
    language: 'uk',
    window: 7,
    zone: 'z1',
    floor: 1,
    category,
    at,
    repeat: 0,
    way: { floor: null, direction: null },
    state: 'called',
  };
}

const old = (number: string, seconds: number): Partial<BoardCall> => ({
  id: number,
  number,
  at: noon - seconds * 1000,
});

describe('B-1 a call arrives', () => {
  test('it is yellow at once, for eight seconds, then rests in the hero', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.call('А046');
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: 'А045' });
    h.pass(7.9);
    expect(h.now.look).toBe('call');
    h.pass(0.1);
    expect(h.now).toEqual({ hero: 'А046', look: 'rest', rows: 'А045' });
  });

  test('the next one gives the first five seconds, then sends it to row 1', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.call('А046');
    h.pass(1);
    h.call('Б234');
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: 'А045' });
    h.pass(3.9);
    expect(h.now.hero).toBe('А046');
    h.pass(0.1);
    expect(h.now).toEqual({ hero: 'Б234', look: 'call', rows: 'А046 А045' });
    h.pass(8);
    expect(h.now).toEqual({ hero: 'Б234', look: 'rest', rows: 'А046 А045' });
  });

  test('one that comes after six seconds does not wait: the first had its five', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.pass(6);
    h.call('Б234');
    expect(h.now).toEqual({ hero: 'Б234', look: 'call', rows: 'А046' });
  });

  test('six at once are each shown five seconds, in their order, none dropped', () => {
    const h = hall();
    h.send();
    for (const number of ['А1', 'А2', 'А3', 'А4', 'А5', 'А6']) h.call(number);
    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      seen.push(h.now.hero ?? '-');
      h.pass(5);
    }
    expect(seen).toEqual(['А1', 'А2', 'А3', 'А4', 'А5', 'А6']);
    expect(h.now).toEqual({ hero: 'А6', look: 'call', rows: 'А5 А4 А3 А2 А1' });
    h.pass(3);
    expect(h.now.look).toBe('rest');
  });

  test('twenty at once: those that fell off the list of the view are still shown', () => {
    const h = hall();
    h.send();
    const numbers = Array.from({ length: 20 }, (_, i) => `А${100 + i}`);
    for (const number of numbers) {
      h.call(number);
      h.pass(0.01);
    }
    const seen = new Set<string | null>();
    for (let i = 0; i < 25; i++) {
      seen.add(h.now.hero);
      h.pass(5);
    }
    expect([...seen]).toEqual(numbers);
  });

  test('it keeps its five seconds when the visitor is served at once', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.change('А046', { state: 'serving' });
    h.pass(4.9);
    expect(h.now.look).toBe('call');
    h.pass(0.1);
    expect(h.now).toEqual({ hero: 'А046', look: 'rest', rows: '' });
  });

  test('one that waits for its turn is not shown once its visit is over', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.call('Б234');
    h.change('Б234', { state: 'gone' });
    expect(h.now.rows).toBe('Б234');
    h.pass(5);
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: 'Б234' });
  });
});

describe('B-2 a call is repeated', () => {
  test('the same panel says so, for a full time', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.pass(20);
    h.recall('А046');
    expect(h.now).toEqual({ hero: 'А046', look: 'repeat', rows: '' });
    h.pass(8);
    expect(h.now.look).toBe('rest');
  });

  test('while it is yellow it starts anew', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.pass(7);
    h.recall('А046');
    h.pass(7);
    expect(h.now).toEqual({ hero: 'А046', look: 'repeat', rows: '' });
  });

  test('from the rows it comes back to the hero and is never in both', () => {
    const h = hall([old('А045', 60), old('Б233', 50)]);
    h.send();
    expect(h.now).toEqual({ hero: 'Б233', look: 'rest', rows: 'А045' });
    h.recall('А045');
    expect(h.now).toEqual({ hero: 'А045', look: 'repeat', rows: 'Б233' });
  });

  test('behind another it waits its turn and stays in the rows', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.call('А046');
    h.recall('А045');
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: 'А045' });
    h.pass(5);
    expect(h.now).toEqual({ hero: 'А045', look: 'repeat', rows: 'А046' });
  });

  test('twice before its turn is one announcement', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.call('Б234');
    h.recall('Б234');
    h.recall('Б234');
    h.pass(5);
    expect(h.now).toEqual({ hero: 'Б234', look: 'repeat', rows: 'А046' });
    h.pass(8);
    expect(h.now.look).toBe('rest');
  });
});

test('that a call was shown outlives its being taken back, but not the day', () => {
  const h = hall();
  h.send();
  expect(shownCalls(h.queue, 5).heard).toBe(false);
  h.call('А046');
  h.withdraw('А046');
  expect(shownCalls(h.queue, 5)).toMatchObject({ hero: null, heard: true });
  h.newLog('log/2026-11-25');
  h.send();
  expect(shownCalls(h.queue, 5).heard).toBe(false);
});

describe('B-4 a call is withdrawn', () => {
  test('the yellow one goes silently and the next takes its place', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.call('А046');
    h.call('Б234');
    h.withdraw('А046');
    expect(h.now).toEqual({ hero: 'Б234', look: 'call', rows: 'А045' });
    h.withdraw('Б234');
    expect(h.now).toEqual({ hero: 'А045', look: 'rest', rows: '' });
  });

  test('one that waits is never shown', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.call('Б234');
    h.withdraw('Б234');
    h.pass(5);
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: '' });
  });

  test('a no-show invites nobody from that very view on', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.call('А046');
    h.pass(1);
    h.change('А046', { state: 'gone' });
    expect(h.now).toEqual({ hero: 'А046', look: 'rest', rows: 'А045' });
    h.recall('А045');
    h.pass(3.6);
    h.call('Б234');
    h.change('А045', { state: 'gone' });
    expect(h.now).toEqual({ hero: 'Б234', look: 'call', rows: 'А045 А046' });
  });

  test('an undone finish or no-show brings nothing back to yellow', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.pass(8);
    h.change('А046', { state: 'gone' });
    h.change('А046', { state: 'called' });
    expect(h.now.look).toBe('rest');
  });
});

describe('B-3 after a reload', () => {
  test('the truth is there at once and only calls of the last ten seconds are new', () => {
    const h = hall([old('А043', 300), old('А044', 10.1), old('А045', 9), old('А046', 2)]);
    h.send();
    expect(h.now).toEqual({ hero: 'А045', look: 'call', rows: 'А046 А044 А043' });
    h.pass(5);
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: 'А045 А044 А043' });
    h.pass(8);
    expect(h.now).toEqual({ hero: 'А046', look: 'rest', rows: 'А045 А044 А043' });
  });

  test('who is at the window already is not called again', () => {
    const h = hall([{ ...old('А046', 2), state: 'serving' }]);
    h.send();
    expect(h.now).toEqual({ hero: 'А046', look: 'rest', rows: '' });
  });

  test('a clock of the server set back by an hour makes no stale call new', () => {
    const h = hall([old('А046', -3600)]);
    h.send();
    expect(h.now.look).toBe('rest');
    h.call('А047', { at: noon + 3_600_001 });
    expect(h.now).toEqual({ hero: 'А047', look: 'call', rows: 'А046' });
  });

  test('an empty hall shows nothing', () => {
    const h = hall();
    h.send();
    expect(h.now).toEqual({ hero: null, look: 'rest', rows: '' });
    expect(nextChange(h.queue)).toBeNull();
  });
});

describe('B-3 the network is lost', () => {
  test('nothing is yellow and everything known stays', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.call('А046');
    h.call('Б234');
    h.lose();
    expect(h.now).toEqual({ hero: 'Б234', look: 'rest', rows: 'А046 А045' });
    expect(nextChange(h.queue)).toBeNull();
    h.pass(60);
    expect(h.now.look).toBe('rest');
  });

  test('back after an hour: no call of that hour is shown as new, all are in the rows', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.lose();
    h.pass(600);
    h.unheard('А046');
    h.pass(3000);
    h.unheard('А047');
    h.pass(4);
    h.find();
    h.send();
    expect(h.now).toEqual({ hero: 'А047', look: 'call', rows: 'А046 А045' });
    h.pass(8);
    expect(h.now).toEqual({ hero: 'А047', look: 'rest', rows: 'А046 А045' });
  });

  test('a call cut short is shown again after a blink of the network', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.pass(2);
    h.lose();
    h.pass(3);
    h.find();
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: '' });
  });

  test('a call that had its time is not repeated', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.pass(6);
    h.lose();
    h.pass(1);
    h.find();
    h.send();
    expect(h.now).toEqual({ hero: 'А046', look: 'rest', rows: '' });
  });

  test('what was cut short is forgotten when the network stays away', () => {
    const h = hall();
    h.send();
    h.call('А046');
    h.pass(2);
    h.lose();
    h.pass(30);
    h.find();
    h.send();
    expect(h.now.look).toBe('rest');
  });

  test('withdrawn while away: it is gone when the board is back', () => {
    const h = hall([old('А045', 60)]);
    h.send();
    h.call('А046');
    h.pass(1);
    h.lose();
    h.pass(1);
    h.find();
    h.withdraw('А046');
    expect(h.now).toEqual({ hero: 'А045', look: 'rest', rows: '' });
  });
});

describe('B-16 a pause of the queue', () => {
  test('a call that it cut short has its time after the pause, however long that was', () => {
    const h = hall();
    h.call('А046');
    h.pass(3);
    h.pause(true);
    expect(h.now.look).toBe('rest');
    expect(nextChange(h.queue)).toBeNull();
    h.pass(3600);
    h.pause(false);
    expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: '' });
    h.pass(8);
    expect(h.now.look).toBe('rest');
  });

  test('one that had its five seconds is not repeated', () => {
    const h = hall();
    h.call('А046');
    h.pass(5);
    h.pause(true);
    h.pass(60);
    h.pause(false);
    expect(h.now.look).toBe('rest');
  });

  test('those that waited for their turn have it, who is served or gone does not', () => {
    const h = hall();
    for (const number of ['А046', 'Б234', 'В005', 'Г001']) h.call(number);
    h.pause(true);
    h.pass(600);
    h.change('Б234', { state: 'serving' });
    h.withdraw('В005');
    h.pause(false);
    h.pass(20);
    expect(h.yellow.map(({ number }) => number)).toEqual(['А046', 'А046', 'Г001']);
  });

  test('a call that comes in one view with the pause waits for its end', () => {
    const h = hall();
    h.send();
    h.unheard('А046');
    h.pause(true);
    h.pass(600);
    expect(h.yellow).toEqual([]);
    h.pause(false);
    expect(h.now.look).toBe('call');
  });

  test('a network lost and found in a pause ends nothing; lost over its end it does', () => {
    const over = (isBackBefore: boolean) => {
      const h = hall();
      h.call('А046');
      h.pause(true);
      h.lose();
      h.pass(600);
      if (isBackBefore) h.find();
      h.pause(false);
      h.find();
      return h.now.look;
    };
    expect([over(true), over(false)]).toEqual(['call', 'rest']);
  });
});

test('a new day or a restored backup starts over: an id of before says nothing', () => {
  const h = hall();
  h.send();
  h.call('А046');
  h.pass(60);
  h.newLog('other/2026-11-24');
  h.call('А046', { repeat: 0 });
  expect(h.now).toEqual({ hero: 'А046', look: 'call', rows: '' });
});

test('the same view twice changes nothing', () => {
  const h = hall();
  h.send();
  h.call('А046');
  h.pass(3);
  const before = h.now;
  h.send();
  h.send();
  expect(h.now).toEqual(before);
  h.pass(5);
  expect(h.now.look).toBe('rest');
});

type Deed = { readonly deed: 'call' | 'recall' | 'withdraw' | 'serve'; readonly after: number };
const deeds = fc.array(
  fc.record<Deed>({
    deed: fc.constantFrom('call', 'call', 'recall', 'withdraw', 'serve'),
    after: fc.integer({ min: 0, max: 6000 }),
  }),
  { maxLength: 40 },
);

test('whatever happens: every call that was not withdrawn is yellow for at least five seconds, once', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      const h = hall();
      h.send();
      const open: string[] = [];
      const withdrawn = new Set<string>();
      const recalled = new Set<string>();
      let next = 100;
      for (const { deed, after } of list) {
        const target = open.at(-1);
        if (deed === 'call') {
          open.push(`А${next}`);
          h.call(`А${next++}`);
        } else if (target !== undefined && deed === 'recall') {
          recalled.add(target);
          h.recall(target);
        } else if (target !== undefined && deed === 'serve') {
          h.change(target, { state: 'serving' });
        } else if (target !== undefined) {
          withdrawn.add(target);
          open.pop();
          h.withdraw(target);
        }
        const { hero, rows } = h.now;
        expect(rows.split(' ')).not.toContain(hero);
        h.pass(after / 1000);
      }
      h.pass(leastMs * 45);
      const times = (number: string): number => h.yellow.filter((y) => y.number === number).length;
      h.yellow.forEach(({ number, since }, i) => {
        const before = h.yellow[i - 1];
        if (before === undefined || withdrawn.has(before.number) || number === before.number)
          return;
        expect(since - before.since).toBeGreaterThanOrEqual(leastMs);
      });
      for (const number of open) {
        if (recalled.has(number)) expect(times(number)).toBeGreaterThanOrEqual(1);
        else expect(times(number)).toBe(1);
      }
      expect(h.now.look).toBe('rest');
      expect(h.queue.waiting).toEqual([]);
    }),
    { numRuns: 300, seed: 20261124 },
  );
});

test('the figures are those of the design', () => {
  expect([holdMs, leastMs, freshMs]).toEqual([8000, 5000, 10_000]);
});
