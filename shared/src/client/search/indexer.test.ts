import { describe, expect, test } from 'vitest';
import type { MenuAnswer } from '../../contract/public-data.ts';
import { createIndexer } from './indexer.ts';

function catalogue(...names: readonly string[]): MenuAnswer {
  const services = names.map((name) => ({
    ...{ id: name, name, purposes: [], searchWords: [], documents: [] },
    ...{ authority: '', feeNote: null, term: null },
  }));
  return {
    categories: [{ id: 'c', letter: 'А', name: 'Паспорти', services }],
  } as unknown as MenuAnswer;
}
const inFull = (): boolean => true;
/** Time for so many services. */
const timeFor = (services: number) => {
  let left = services;
  return (): boolean => {
    left -= 1;
    return left >= 0;
  };
};

describe('the index of the search', () => {
  test('is made a piece at a time, and goes on where it stood', () => {
    const of = [catalogue('паспорт', 'довідка', 'субсидія')];
    const indexer = createIndexer();
    expect(indexer.work(of, timeFor(2))).toBe(false);
    expect(indexer.work(of, timeFor(1))).toBe(false);
    expect(indexer.work(of, timeFor(1))).toBe(true);
    expect(indexer.latest(of).services).toEqual(['паспорт', 'довідка', 'субсидія']);
  });

  test('is there at once for whoever types before it was made', () => {
    const of = [catalogue('паспорт', 'довідка')];
    const indexer = createIndexer();
    indexer.work(of, timeFor(1));
    expect(indexer.latest(of).services).toEqual(['паспорт', 'довідка']);
  });

  test('of another catalogue takes no letter’s time: the one before it answers until then', () => {
    const [before, after] = [[catalogue('паспорт')], [catalogue('паспорт', 'шлюб')]];
    const indexer = createIndexer();
    const first = indexer.latest(before);
    let told = 0;
    indexer.watch(() => {
      told += 1;
    });
    indexer.work(after, timeFor(1));
    expect(indexer.latest(after)).toBe(first);
    expect(told).toBe(0);
    indexer.work(after, inFull);
    expect(indexer.latest(after).services).toEqual(['паспорт', 'шлюб']);
    expect(told).toBe(1);
  });

  test('is the same in whichever language is shown first', () => {
    const [uk, en] = [catalogue('паспорт'), catalogue('passport')];
    const indexer = createIndexer();
    indexer.work([uk, en], inFull);
    const index = indexer.latest([uk, en]);
    expect(indexer.work([en, uk], timeFor(0))).toBe(true);
    expect(indexer.latest([en, uk])).toBe(index);
  });
});
