import type { BoardSlide } from '@talon/shared/views/board-view.ts';
import { describe, expect, test } from 'vitest';
import {
  emptyPlayer,
  fadeMs,
  isAlone,
  loadMs,
  nextTurn,
  type Player,
  type PlayerInput,
  retryMs,
  stepPlayer,
} from './player.ts';

const picture = (id: string, seconds = 10): BoardSlide => ({
  id,
  kind: 'picture',
  url: `/${id}`,
  seconds,
});
const film = (id: string): BoardSlide => ({ id, kind: 'video', url: `/${id}`, seconds: null });

type Step<Kind> = Kind extends string ? Kind : never;

/** A player whose elements answer as a browser's would, on a clock that the test moves. */
function play(slides: readonly BoardSlide[]) {
  let player: Player = emptyPlayer;
  let ms = 0;
  const give = (input: Record<string, unknown> & { kind: Step<PlayerInput['kind']> }) => {
    player = stepPlayer(player, { ...input, ms } as PlayerInput);
  };
  give({ kind: 'playlist', slides });
  give({ kind: 'go' });
  const idAt = (at: number | undefined) =>
    at === undefined ? null : (player.slides[at]?.id ?? null);
  return {
    give,
    shown: () => idAt(player.shown?.at),
    next: () => idAt(player.next?.at),
    leaving: () => idAt(player.leaving?.at),
    player: () => player,
    ready: () => give({ kind: 'ready', turn: player.next?.turn ?? 0 }),
    breakNext: () => give({ kind: 'broken', turn: player.next?.turn ?? 0 }),
    breakShown: () => give({ kind: 'broken', turn: player.shown?.turn ?? 0 }),
    end: () => give({ kind: 'ended', turn: player.shown?.turn ?? 0 }),
    /** Lets time pass, with a tick whenever the player asked for one. */
    pass: (duration: number) => {
      const until = ms + duration;
      for (let due = nextTurn(player); due !== null && due <= until; due = nextTurn(player)) {
        expect(due).toBeGreaterThanOrEqual(ms);
        ms = due;
        give({ kind: 'tick' });
      }
      ms = until;
    },
  };
}

describe('one after another', () => {
  test('nothing is seen before it has loaded; then each for its time, round and round', () => {
    const it = play([picture('a', 10), picture('b', 5), picture('c', 5)]);
    expect([it.shown(), it.next()]).toEqual([null, 'a']);
    it.ready();
    expect([it.shown(), it.next()]).toEqual(['a', 'b']);
    it.ready();
    it.pass(9999);
    expect(it.shown()).toBe('a');
    it.pass(1);
    expect([it.shown(), it.leaving(), it.next()]).toEqual(['b', 'a', null]);
    it.pass(fadeMs);
    expect([it.leaving(), it.next()]).toEqual([null, 'c']);
    it.ready();
    it.pass(5000);
    expect(it.shown()).toBe('c');
    it.pass(fadeMs);
    expect(it.next()).toBe('a');
  });

  test('a slide stays until the next one can be seen', () => {
    const it = play([picture('a'), picture('b')]);
    it.ready();
    it.pass(20_000);
    expect(it.shown()).toBe('a');
    it.ready();
    expect(it.shown()).toBe('b');
  });

  test('a video stays to its end', () => {
    const it = play([film('v'), picture('b')]);
    it.ready();
    it.ready();
    it.pass(600_000);
    expect(it.shown()).toBe('v');
    it.end();
    expect(it.shown()).toBe('b');
  });

  test('the same slide twice in a row is shown twice', () => {
    const it = play([film('v'), film('v')]);
    it.ready();
    it.ready();
    const first = it.player().shown?.turn;
    it.end();
    expect(it.shown()).toBe('v');
    expect(it.player().shown?.turn).not.toBe(first);
  });

  test('the only slide stays, and a video is told to begin anew', () => {
    const it = play([film('v')]);
    it.ready();
    expect(isAlone(it.player())).toBe(true);
    expect(nextTurn(it.player())).toBeNull();
  });
});

describe('B-8 slides stand still while somebody is called', () => {
  test('time with a call does not count, and nothing changes in it', () => {
    const it = play([picture('a', 10), picture('b')]);
    it.ready();
    it.ready();
    it.pass(9000);
    it.give({ kind: 'hold' });
    it.pass(60_000);
    expect(it.shown()).toBe('a');
    it.give({ kind: 'go' });
    it.pass(999);
    expect(it.shown()).toBe('a');
    it.pass(1);
    expect(it.shown()).toBe('b');
  });

  test('what loads in the meantime waits until the call is over', () => {
    const it = play([picture('a', 10), picture('b')]);
    it.ready();
    it.pass(30_000 - 1);
    it.give({ kind: 'hold' });
    it.ready();
    expect(it.shown()).toBe('a');
    it.give({ kind: 'go' });
    expect(it.shown()).toBe('b');
  });

  test('held twice is held once', () => {
    const it = play([picture('a', 10), picture('b')]);
    it.ready();
    it.ready();
    it.give({ kind: 'hold' });
    it.give({ kind: 'hold' });
    it.give({ kind: 'go' });
    it.pass(10_000);
    expect(it.shown()).toBe('b');
  });
});

describe('B-9 a broken slide is passed over', () => {
  test('one that cannot be loaded', () => {
    const it = play([picture('a'), picture('b'), picture('c')]);
    it.ready();
    it.breakNext();
    expect([it.shown(), it.next()]).toEqual(['a', 'c']);
  });

  test('one that never answers', () => {
    const it = play([picture('a'), picture('b'), picture('c')]);
    it.ready();
    it.pass(loadMs);
    expect(it.next()).toBe('c');
  });

  test('one that breaks while it is seen makes room for the next at once', () => {
    const it = play([film('v'), picture('b')]);
    it.ready();
    it.ready();
    it.breakShown();
    expect(it.shown()).toBe('b');
  });

  test('B-9 the only other one: a video that ended in the meantime begins anew', () => {
    const p = play([film('a'), film('b')]);
    p.ready();
    p.pass(fadeMs);
    p.end();
    expect(isAlone(p.player())).toBe(false);
    p.pass(loadMs);
    expect([isAlone(p.player()), p.player().isOver]).toEqual([true, false]);
    p.pass(retryMs);
    p.ready();
    expect(p.shown()).toBe('a');
    p.end();
    expect(p.shown()).toBe('b');
  });

  test('B-9 all of them: nothing is shown, and each is tried again after ten minutes', () => {
    const it = play([picture('a'), picture('b')]);
    it.breakNext();
    it.breakNext();
    it.pass(10 * 60_000 - 1);
    expect([it.shown(), it.next()]).toEqual([null, null]);
    it.pass(1);
    expect(it.next()).toBe('a');
    it.ready();
    expect(it.shown()).toBe('a');
  });

  test('one that came right again is not waited for a second time', () => {
    const it = play([picture('a')]);
    it.breakNext();
    it.pass(retryMs);
    it.ready();
    expect(it.shown()).toBe('a');
    expect(nextTurn(it.player())).toBeNull();
  });

  test('a report of a slide long gone changes nothing', () => {
    const it = play([picture('a'), picture('b')]);
    it.ready();
    const before = it.player();
    it.give({ kind: 'broken', turn: 99 });
    it.give({ kind: 'ready', turn: 99 });
    it.give({ kind: 'ended', turn: 99 });
    expect(it.player()).toEqual(before);
  });
});

describe('another playlist', () => {
  test('the same one again changes nothing: every view of the board brings it', () => {
    const it = play([picture('a'), picture('b')]);
    it.ready();
    it.pass(3000);
    const before = it.player();
    it.give({ kind: 'playlist', slides: [picture('a'), picture('b')] });
    expect(it.player()).toBe(before);
  });

  test('a slide that stays in it goes on where it was', () => {
    const it = play([picture('a', 10), picture('b')]);
    it.ready();
    it.pass(9000);
    it.give({ kind: 'playlist', slides: [picture('c'), picture('a', 10)] });
    expect([it.shown(), it.next()]).toEqual(['a', 'c']);
    it.ready();
    it.pass(1000);
    expect(it.shown()).toBe('c');
  });

  test('an empty one shows nothing', () => {
    const it = play([picture('a')]);
    it.ready();
    it.give({ kind: 'playlist', slides: [] });
    expect([it.shown(), it.next()]).toEqual([null, null]);
  });
});
