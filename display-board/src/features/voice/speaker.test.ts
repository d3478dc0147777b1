import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshMs } from '../calls/call-queue.ts';
import { createSpeaker, type Saying, type SpokenCall, stuckMs } from './speaker.ts';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A hall on a clock of its own: each saying takes `takesMs`, null = its end never comes. */
function hall(
  takesMs: number | null = 4000,
  wishes: Partial<{ second: 'uk' | 'ru'; chime: boolean }> = {},
) {
  let now = 1_000_000;
  let timers: Timer[] = [];
  const said: (Saying & { readonly from: number; until: number | null })[] = [];
  const after = (ms: number, run: () => void) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  const speaker = createSpeaker({
    after,
    now: () => now,
    wishes: () => ({ chime: wishes.chime ?? true, second: wishes.second ?? null }),
    play: (saying, done) => {
      const entry: (typeof said)[number] = { ...saying, from: now, until: null };
      said.push(entry);
      if (takesMs === null) return;
      after(takesMs, () => {
        entry.until = now;
        done();
      });
    },
  });
  const call = (number: string, repeat = 0): SpokenCall => ({
    id: number,
    repeat,
    number,
    window: 7,
    floor: null,
    language: 'uk',
    at: now,
  });
  return {
    speaker,
    said,
    call: (number: string, behind = 0, repeat = 0) =>
      speaker.announce(call(number, repeat), behind),
    withdraw: (number: string) => speaker.withdraw(({ id }) => id === number),
    pass: (ms: number) => {
      const until = now + ms;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers = timers.filter((other) => other !== due);
        now = Math.max(now, due.at);
        due.run();
      }
      now = until;
    },
    get now() {
      return now;
    },
    heard: () =>
      said.map(({ call: { number, repeat }, form }) => `${number}${'!'.repeat(repeat)} ${form}`),
  };
}

describe('one voice', () => {
  test('V-10 speaks at once when the hall is quiet, with a chime', () => {
    const h = hall();
    h.call('А045');
    expect(h.said).toMatchObject([{ call: { number: 'А045' }, form: 'full', chime: true }]);
  });

  test('V-10 a second call waits for the first to end', () => {
    const h = hall();
    h.call('А045');
    h.pass(1000);
    h.call('Б001');
    expect(h.said).toHaveLength(1);
    h.pass(3000);
    expect(h.heard()).toEqual(['А045 full', 'Б001 full']);
  });

  test('V-11 the more calls wait, the shorter each is said; none is left out', () => {
    const h = hall();
    for (const number of ['А1', 'А2', 'А3', 'А4', 'А5']) h.call(number);
    h.pass(60_000);
    expect(h.heard()).toEqual(['А1 full', 'А2 shortest', 'А3 short', 'А4 short', 'А5 full']);
  });

  test('V-11 calls that are still to be shown count as waiting', () => {
    const h = hall();
    h.call('А1', 1);
    h.pass(5000);
    h.call('А2', 5);
    expect(h.heard()).toEqual(['А1 short', 'А2 shortest']);
  });

  test('V-11 in a hurry one chime stands for calls that follow at once', () => {
    const h = hall();
    h.call('А1', 9);
    h.call('А2', 9);
    h.pass(4000);
    h.pass(60_000);
    h.call('А3', 9);
    expect(h.said.map(({ chime }) => chime)).toEqual([true, false, true]);
  });

  test('V-12 a call taken back before its turn is not said', () => {
    const h = hall();
    h.call('А1');
    h.call('А2');
    h.withdraw('А2');
    h.pass(60_000);
    expect(h.heard()).toEqual(['А1 full']);
  });

  test('V-13 the same announcement is said once, its repeat once more', () => {
    const h = hall();
    h.call('А1');
    h.call('А1');
    h.pass(5000);
    h.call('А1');
    h.call('А1', 0, 1);
    h.call('А1', 0, 1);
    h.pass(60_000);
    expect(h.heard()).toEqual(['А1 full', 'А1! full']);
  });

  test('V-13 a call repeated before its turn is said once, as repeated', () => {
    const h = hall();
    h.call('А1');
    h.call('А2');
    h.call('А2', 0, 1);
    h.pass(60_000);
    expect(h.heard()).toEqual(['А1 full', 'А2! full']);
  });

  test('V-13 without a connection nothing is begun; after it only what is still fresh', () => {
    const h = hall();
    h.call('А1');
    h.call('А2');
    h.pass(freshMs - 2000);
    h.call('А3');
    h.speaker.lose();
    h.pass(3000);
    h.speaker.find();
    h.pass(60_000);
    expect(h.heard().map((text) => text.split(' ')[0])).toEqual(['А1', 'А2', 'А3']);
    h.call('А4');
    h.call('А5');
    h.speaker.lose();
    h.pass(freshMs + 1);
    h.speaker.find();
    h.pass(60_000);
    expect(h.heard().at(-1)).toMatch(/^А4/);
  });

  test('another day says anew what bears an old id', () => {
    const h = hall();
    h.call('А1');
    h.pass(5000);
    h.speaker.restart();
    h.call('А1');
    expect(h.said).toHaveLength(2);
  });

  test('a sound that never ends does not silence the hall', () => {
    const h = hall(null);
    h.call('А1');
    h.call('А2');
    h.pass(stuckMs);
    expect(h.heard()).toEqual(['А1 full', 'А2 full']);
  });
});

describe('B-16 a pause of the queue', () => {
  test('nothing is said in it; afterwards what waited and still stands, however long it was', () => {
    const h = hall();
    for (const number of ['А1', 'А2', 'А3']) h.call(number);
    h.speaker.hold();
    h.pass(3_600_000);
    expect(h.said).toHaveLength(1);
    h.speaker.resume(({ id }) => id !== 'А2');
    h.pass(60_000);
    expect(h.said.map(({ call }) => call.number)).toEqual(['А1', 'А3']);
  });

  test('what it broke off is said again when it is shown again, what was said whole is not', () => {
    const h = hall();
    h.call('А1');
    h.pass(4000);
    h.call('А2');
    h.pass(1000);
    h.speaker.hold();
    h.pass(60_000);
    h.speaker.resume(() => true);
    h.call('А1');
    h.call('А2');
    h.pass(60_000);
    expect(h.said.map(({ call }) => call.number)).toEqual(['А1', 'А2', 'А2']);
  });

  test('a network found in a pause forgets nothing that it holds', () => {
    const h = hall();
    h.call('А1');
    h.call('А2');
    h.speaker.hold();
    h.speaker.lose();
    h.pass(60_000);
    h.speaker.find();
    h.speaker.resume(() => true);
    expect(h.said.map(({ call }) => call.number)).toEqual(['А1', 'А2']);
  });
});

describe('two languages', () => {
  test('V-14 the second is said while nobody waits, without a chime', () => {
    const h = hall(4000, { second: 'ru' });
    h.call('А1');
    h.pass(60_000);
    expect(h.said.map(({ language, chime }) => [language, chime])).toEqual([
      ['uk', true],
      ['ru', false],
    ]);
  });

  test('V-14 it gives way to the next call, and is not said of one taken back', () => {
    const h = hall(4000, { second: 'ru' });
    h.call('А1');
    h.pass(1000);
    h.call('А2');
    h.pass(5000);
    h.withdraw('А2');
    h.pass(60_000);
    expect(h.said.map(({ language }) => language)).toEqual(['uk', 'uk']);
  });

  test('V-14 the main language is not said twice', () => {
    const h = hall(4000, { second: 'uk' });
    h.call('А1');
    h.pass(60_000);
    expect(h.said).toHaveLength(1);
  });
});

type Deed = {
  readonly deed: 'call' | 'recall' | 'withdraw';
  readonly after: number;
  readonly behind: number;
};
const deeds = fc.array(
  fc.record<Deed>({
    deed: fc.constantFrom('call', 'call', 'call', 'recall', 'withdraw'),
    after: fc.integer({ min: 0, max: 7000 }),
    behind: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 60 },
);

test('V-10 whatever happens: in order, never over each other, none dropped', () => {
  fc.assert(
    fc.property(deeds, fc.integer({ min: 500, max: 9000 }), fc.boolean(), (list, takes, two) => {
      const h = hall(takes, two ? { second: 'ru' } : {});
      const calls: string[] = [];
      const withdrawn = new Set<string>();
      const repeats = new Map<string, number>();
      for (const { deed, after, behind } of list) {
        const last = calls.at(-1);
        if (deed === 'call' || last === undefined) {
          calls.push(`А${calls.length}`);
          h.call(calls.at(-1) ?? '', behind);
        } else if (deed === 'recall' && !withdrawn.has(last)) {
          repeats.set(last, (repeats.get(last) ?? 0) + 1);
          h.call(last, behind, repeats.get(last));
        } else if (deed === 'withdraw') {
          withdrawn.add(last);
          h.withdraw(last);
        }
        h.pass(after);
      }
      h.pass(10_000_000);
      h.said.forEach((saying, at) => {
        const before = h.said[at - 1];
        if (before !== undefined)
          expect(saying.from).toBeGreaterThanOrEqual(before.until ?? Infinity);
      });
      const first = h.said.filter(({ language }) => language === 'uk').map((s) => s.call.id);
      const order = first.filter((id, at) => first.indexOf(id) === at);
      expect(order).toEqual(calls.filter((id) => order.includes(id)));
      for (const id of calls) {
        if (withdrawn.has(id)) continue;
        const heard = h.said.filter((s) => s.call.id === id && s.language === 'uk');
        expect(heard.at(-1)?.call.repeat).toBe(repeats.get(id) ?? 0);
      }
    }),
    { numRuns: 400, seed: 20_261_124 },
  );
});
