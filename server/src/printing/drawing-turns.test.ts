import { expect, test } from 'vitest';
import { createDrawingTurns } from './drawing-turns.ts';

/** Work that ends when it is told to. */
function opened() {
  const begun: string[] = [];
  const ends = new Map<string, (fault?: Error) => void>();
  const draw = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve, reject) => {
      ends.set(name, (fault) => (fault === undefined ? resolve(name) : reject(fault)));
    });
  };
  const end = async (name: string, fault?: Error) => {
    ends.get(name)?.(fault);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, draw, end };
}

test('a printer’s ticket goes before what others asked to see, one at a time', async () => {
  const { begun, draw, end } = opened();
  const inTurn = createDrawingTurns();
  const all = [
    inTurn(false, draw('a')),
    inTurn(false, draw('b')),
    inTurn(true, draw('ticket 1')),
    inTurn(true, draw('ticket 2')),
  ];
  expect(begun).toEqual(['a']);
  for (const name of ['a', 'ticket 1', 'ticket 2', 'b']) {
    expect(begun.at(-1)).toBe(name);
    await end(name);
  }
  expect(await Promise.all(all)).toEqual(['a', 'b', 'ticket 1', 'ticket 2']);
  const later = inTurn(false, draw('c'));
  await end('c');
  expect(await later).toBe('c');
});

test('one that fails lets the next have its turn', async () => {
  const { begun, draw, end } = opened();
  const inTurn = createDrawingTurns();
  const broken = expect(inTurn(false, draw('a'))).rejects.toThrow('torn');
  const whole = inTurn(false, draw('b'));
  await end('a', new Error('torn'));
  await broken;
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(await whole).toBe('b');
});
