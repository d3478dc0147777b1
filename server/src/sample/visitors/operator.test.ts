import { describe, expect, it } from 'vitest';
import { behaviour } from './behaviour.ts';
import type { Act, Hall, WindowLook } from './hall.ts';
import { simulatedOperator } from './operator.ts';
import { type Random, seededRandom } from './random.ts';

const seat = { operator: 'o1', window: 'w1' };
const open: WindowLook = { state: 'open', operator: 'o1', armed: false, ticket: null };
const ticket = { id: 't1', state: 'called', service: 's1', purpose: 'apply' } as const;
const called: WindowLook = { ...open, ticket };
const serving: WindowLook = { ...open, ticket: { ...ticket, state: 'serving' } };

/** Chances by their probability: what is not named does not happen. */
function luck(...happens: readonly number[]): Random {
  return { ...seededRandom(1), chance: (probability) => happens.includes(probability) };
}

function atWindow(random: Random, { refuses = [] as Act['kind'][], person = false } = {}) {
  const acts: Act[] = [];
  let seconds = 1000;
  let seen: WindowLook | null = open;
  let signedIn = person;
  const hall: Hall = {
    isSignedIn: () => signedIn,
    issue: async () => true,
    look: async () => seen,
    act: async (_, act) => {
      acts.push(act);
      return !refuses.includes(act.kind);
    },
  };
  const operator = simulatedOperator({
    hall,
    random,
    seat,
    now: () => seconds * 1000,
    inSeconds: (wait) => (seconds + wait) * 1000,
    serviceOf: () => undefined,
    elsewhere: ['s2'],
  });
  const look = async (what: WindowLook | null, after = 0): Promise<readonly Act['kind'][]> => {
    seen = what;
    seconds += after;
    await operator.look();
    return acts.splice(0).map((act) => act.kind);
  };
  const sign = (way: 'in' | 'out'): void => {
    signedIn = way === 'in';
  };
  return { look, sign };
}

describe('a simulated operator', () => {
  it('opens a closed window, and tries a refused opening again later', async () => {
    const closed: WindowLook = { ...open, state: 'closed', operator: null };
    expect(await atWindow(luck()).look(closed)).toEqual(['open']);
    const { look } = atWindow(luck(), { refuses: ['open'] });
    expect(await look(closed)).toEqual(['open']);
    expect(await look(closed, 5)).toEqual([]);
    expect(await look(closed, 20)).toEqual(['open']);
  });

  it('steps aside for a person of this name and for a colleague at the window', async () => {
    expect(await atWindow(luck(), { person: true }).look(open)).toEqual([]);
    expect(await atWindow(luck()).look({ ...open, operator: 'o2' })).toEqual([]);
    expect(await atWindow(luck()).look({ ...called, operator: 'o2' }, 600)).toEqual([]);
    expect(await atWindow(luck()).look(null)).toEqual([]);
  });

  it('gives the window up when a person signs in, and takes it again afterwards', async () => {
    const { look, sign } = atWindow(luck());
    for (const [seen, acts] of [
      [open, ['close']],
      [{ ...open, state: 'break' }, ['close']],
      [called, ['return', 'close']],
      [serving, ['finish', 'close']],
      [{ ...open, operator: 'o2' }, []],
    ] as const) {
      sign('out');
      await look(called, 600);
      sign('in');
      expect(await look(seen)).toEqual(acts);
      // What the person opens now is not touched.
      expect(await look(open, 600)).toEqual([]);
    }
    sign('out');
    expect(await look({ ...open, state: 'closed', operator: null }, 600)).toEqual(['open']);
  });

  it('calls when free, and waits when armed', async () => {
    expect(await atWindow(luck()).look(open)).toEqual(['call']);
    expect(await atWindow(luck()).look({ ...open, armed: true })).toEqual([]);
  });

  it('starts when the visitor has walked 20–60 s, finishes when served, then rests', async () => {
    const { look } = atWindow(luck());
    expect(await look(called)).toEqual([]);
    expect(await look(called, 19)).toEqual([]);
    expect(await look(called, 41)).toEqual(['start']);
    expect(await look(serving)).toEqual([]);
    expect(await look(serving, 6 * 3600)).toEqual(['finish']);
    expect(await look(open, 2)).toEqual([]);
    expect(await look(open, 15)).toEqual(['call']);
  });

  it('serves the next service of the route anew', async () => {
    const { look } = atWindow(luck());
    await look(serving);
    expect(await look(serving, 6 * 3600)).toEqual(['finish']);
    expect(await look(serving, 1)).toEqual([]);
    expect(await look(serving, 6 * 3600)).toEqual(['finish']);
  });

  it('recalls three times whoever does not come, then marks a no-show', async () => {
    const { look } = atWindow(luck(behaviour.noShow));
    expect(await look(called)).toEqual([]);
    for (const _ of [1, 2, 3]) expect(await look(called, 40)).toEqual(['recall']);
    expect(await look(called, 39)).toEqual([]);
    expect(await look(called, 1)).toEqual(['no_show']);
  });

  it('parks and transfers some, and finishes when that is refused', async () => {
    for (const [chance, kind] of [
      [behaviour.parked, 'park'],
      [behaviour.transferred, 'transfer'],
    ] as const) {
      const willing = atWindow(luck(chance));
      await willing.look(serving);
      expect(await willing.look(serving, 6 * 3600)).toEqual([kind]);
      const refusing = atWindow(luck(chance), { refuses: [kind] });
      await refusing.look(serving);
      expect(await refusing.look(serving, 6 * 3600)).toEqual([kind, 'finish']);
    }
  });

  it('takes a break and comes back when it is over', async () => {
    const { look } = atWindow(luck(behaviour.breakAfterVisit));
    const onBreak: WindowLook = { ...open, state: 'break' };
    expect(await look(open)).toEqual(['break']);
    expect(await look(onBreak, 599)).toEqual([]);
    expect(await look(onBreak, 1)).toEqual(['resume']);
  });
});
