import { safeStore } from '@talon/shared/client/device/safe-store.ts';
import type { BoardCall } from '@talon/shared/views/board-view.ts';
import { describe, expect, test } from 'vitest';
import { createCallKeeper } from './call-keeper.ts';
import { createShownBefore } from './shown-before.ts';

const noon = Date.parse('2026-11-24T10:00:00Z');
const version = { epoch: 'log', day: '2026-11-24', event: 1, tick: 0 };
const hall = { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: null } as const;

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
}

/** A television: its clock goes on over reloads, its page's monotonic clock begins anew. */
function television(store = memory()) {
  let now = noon;
  /** By how much the page takes the server's time for another than it is. */
  let doubt = 0;
  let loadedAt = noon;
  let timers: { at: number; readonly run: () => void }[] = [];
  const load = () => {
    loadedAt = now;
    timers = [];
    return createCallKeeper({
      ms: () => now - loadedAt,
      serverNow: () => now + doubt,
      after: (ms, run) => {
        const timer = { at: now + ms, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      before: createShownBefore(store, () => now + doubt),
    });
  };
  let keeper = load();
  return {
    get keeper() {
      return keeper;
    },
    now: () => now,
    reload: (newDoubt = 0) => {
      doubt = newDoubt;
      keeper.stop();
      keeper = load();
    },
    pass: (ms: number) => {
      const until = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        now = Math.max(now, next.at);
        timers = timers.filter((other) => other !== next);
        next.run();
      }
      now = until;
    },
    timers: () => timers.length,
  };
}

const call = (id: string, at: number, repeat = 0): BoardCall => ({
  id,
  number: id,
  language: 'uk',
  window: 7,
  zone: 'hall',
  floor: 1,
  category: { uk: '', ru: '', en: '' },
  at,
  repeat,
  state: 'called',
  way: { floor: null, direction: null },
});
const look = (tv: ReturnType<typeof television>) => {
  const { hero, look } = tv.keeper.shown();
  return `${hero?.number} ${look}`;
};

test('time passes by itself: yellow, then rest, and no timer is left', () => {
  const tv = television();
  const seen: string[] = [];
  tv.keeper.watch(() => seen.push(look(tv)));
  tv.keeper.take({ version, hall, zone: null, calls: [call('А001', noon)] });
  tv.pass(60_000);
  expect(seen).toEqual(['А001 call', 'А001 rest']);
  expect(tv.timers()).toBe(0);
});

test('what is shown is the same object until something else is to be seen', () => {
  const tv = television();
  const view = { version, hall, zone: null, calls: [call('А001', noon)] };
  tv.keeper.take(view);
  const shown = tv.keeper.shown();
  tv.pass(1000);
  expect(tv.keeper.shown()).toBe(shown);
});

test('stopped, it does nothing more', () => {
  const tv = television();
  tv.keeper.take({ version, hall, zone: null, calls: [call('А001', noon)] });
  tv.keeper.stop();
  expect(tv.timers()).toBe(0);
});

describe('B-5 a call that had its time is not shown again after a reload', () => {
  test('loaded anew after seven seconds of yellow it rests', () => {
    const tv = television();
    const view = { version, hall, zone: null, calls: [call('А001', noon)] };
    tv.keeper.take(view);
    tv.pass(7000);
    tv.reload();
    tv.keeper.take(view);
    expect(look(tv)).toBe('А001 rest');
  });

  test('loaded anew after three seconds of yellow it gets its time', () => {
    const tv = television();
    const view = { version, hall, zone: null, calls: [call('А001', noon)] };
    tv.keeper.take(view);
    tv.pass(3000);
    tv.reload();
    tv.keeper.take(view);
    expect(look(tv)).toBe('А001 call');
  });

  test('loaded anew as its time ends it is over, however the clock is in doubt', () => {
    const tv = television();
    const calls = [call('А002', noon), call('А001', noon)];
    tv.keeper.take({ version, hall, zone: null, calls });
    tv.pass(5000);
    expect(look(tv)).toBe('А002 call');
    tv.reload(-50);
    tv.keeper.take({ version, hall, zone: null, calls });
    expect(look(tv)).toBe('А002 call');
  });

  test('a repeat is another announcement', () => {
    const tv = television();
    tv.keeper.take({ version, hall, zone: null, calls: [call('А001', noon)] });
    tv.pass(6000);
    tv.reload();
    tv.keeper.take({ version, hall, zone: null, calls: [call('А001', noon + 6000, 1)] });
    expect(look(tv)).toBe('А001 repeat');
  });

  test('what was shown of another day or log says nothing', () => {
    const tv = television();
    tv.keeper.take({ version, hall, zone: null, calls: [call('А001', noon)] });
    tv.pass(6000);
    tv.reload();
    const other = { ...version, epoch: 'other' };
    tv.keeper.take({ version: other, hall, zone: null, calls: [call('А001', noon)] });
    expect(look(tv)).toBe('А001 call');
  });

  test.each(['', '{', 'null', '{"stream":1}', '{"stream":"log/2026-11-24","seen":[{"id":1}]}'])(
    'a damaged note counts as none: %s',
    (text) => {
      const store = memory();
      store.setItem('talon.board.shown', text);
      const tv = television(store);
      tv.keeper.take({ version, hall, zone: null, calls: [call('А001', noon)] });
      expect(look(tv)).toBe('А001 call');
    },
  );

  test('a store that refuses harms nothing', () => {
    const refusing = () => {
      throw new Error('denied');
    };
    const store = { getItem: refusing, setItem: refusing, removeItem: refusing };
    const before = createShownBefore(
      safeStore(() => store),
      () => noon,
    );
    before.note('log/day', { id: 'А001', repeat: 0 });
    expect(before.of('log/day', noon + 6000).get('А001')).toBe(0);
  });
});

describe('B-3 a board told to show another zone begins there as after a reload', () => {
  const zone = (id: string) => ({ id, name: { uk: '', ru: '', en: '' }, floor: 1 });

  test('whom that zone called ten seconds ago and serves by now is not invited', () => {
    const tv = television();
    tv.keeper.take({ version, hall, zone: zone('hall'), calls: [call('А001', noon)] });
    tv.pass(9000);
    const served = { ...call('Б002', noon + 2000), state: 'serving' as const };
    tv.keeper.take({ version, hall, zone: zone('upstairs'), calls: [served] });
    expect(look(tv)).toBe('Б002 rest');
  });

  test('whom it calls now is, and the zone before it is forgotten at once', () => {
    const tv = television();
    tv.keeper.take({ version, hall, zone: zone('hall'), calls: [call('А001', noon)] });
    tv.pass(2000);
    tv.keeper.take({ version, hall, zone: zone('upstairs'), calls: [call('Б002', noon + 1000)] });
    expect(look(tv)).toBe('Б002 call');
    expect(tv.keeper.shown().rows).toEqual([]);
  });

  test('a call that both show and that had its time is not yellow again', () => {
    const tv = television();
    tv.keeper.take({ version, hall, zone: null, calls: [call('А001', noon)] });
    tv.pass(9000);
    tv.keeper.take({ version, hall, zone: zone('hall'), calls: [call('А001', noon)] });
    expect(look(tv)).toBe('А001 rest');
  });
});

test('B-1 two calls of one millisecond are two, and the first knows of the one behind it', () => {
  const tv = television();
  tv.keeper.take({ version, hall, zone: null, calls: [call('А002', noon), call('А001', noon)] });
  expect([look(tv), tv.keeper.shown().behind]).toEqual(['А001 call', 1]);
  tv.pass(5000);
  expect([look(tv), tv.keeper.shown().behind]).toEqual(['А002 call', 0]);
});
