import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

const done = { ok: true };
const refused = { ok: false };

/** A page at which something is seen, and commands that are answered when the test says so. */
function page() {
  const asked: string[] = [];
  const answers: Record<string, (answer: { ok: boolean }) => void> = {};
  let seen = 'Г108 is served';
  const take = createTurns<{ ok: boolean }>(() => seen);
  const press = (name: string) =>
    take(() => {
      asked.push(name);
      return new Promise<{ ok: boolean }>((resolve) => {
        answers[name] = resolve;
      });
    });
  const answer = async (name: string, is: { ok: boolean }): Promise<void> => {
    answers[name]?.(is);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const see = (what: string): void => {
    seen = what;
  };
  return { asked, press, answer, see };
}

test('K-9 a second press before anything has changed is dropped', async () => {
  const { asked, press, answer } = page();
  const first = press('finish');
  expect(await press('finish')).toBeNull();
  expect(await press('return')).toBeNull();
  await answer('finish', done);
  expect(await first).toBe(done);
  expect(asked).toEqual(['finish']);
});

test('K-9 what is pressed at the sight of what was done waits for the answer to it', async () => {
  const { asked, press, answer, see } = page();
  void press('finish');
  see('idle');
  const back = press('undo');
  expect(await press('undo')).toBeNull();
  expect(asked).toEqual(['finish']);
  await answer('finish', done);
  expect(asked).toEqual(['finish', 'undo']);
  // A third finds the second unanswered, not the first.
  expect(await press('undo')).toBeNull();
  await answer('undo', done);
  expect(await back).toBe(done);
  void press('call-next');
  expect(asked).toEqual(['finish', 'undo', 'call-next']);
});

test.each([
  ['the first was refused', refused, 'idle'],
  ['something else is seen by then', done, 'Г109 is called'],
])('K-9 it does not go when %s', async (_, how, then) => {
  const { asked, press, answer, see } = page();
  void press('finish');
  see('idle');
  const back = press('undo');
  see(then);
  await answer('finish', how);
  expect(await back).toBeNull();
  void press('call-next');
  expect(asked).toEqual(['finish', 'call-next']);
});
