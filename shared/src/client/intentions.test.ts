import { expect, test } from 'vitest';
import type { Answer } from './api.ts';
import { createIntentions } from './intentions.ts';

const done: Answer<unknown> = { ok: true, body: {}, status: 200 };
const silence: Answer<unknown> = { ok: false, problem: null, unreachable: true };
const problem = { type: 'about:blank', title: 'x', status: 409, code: 'nobody_behind' };
const refused = { ok: false, problem } as Answer<unknown>;

/** A server that answers when the test lets it. */
function phone() {
  const sent: string[] = [];
  const answers: ((answer: Answer<unknown>) => void)[] = [];
  let keys = 0;
  const { act, forget } = createIntentions<'later' | 'cancel'>(
    (wish, key) => {
      sent.push(`${wish} ${key}`);
      return new Promise((resolve) => answers.push(resolve));
    },
    () => `k${++keys}`,
  );
  return {
    sent,
    act,
    forget,
    answer: async (answer: Answer<unknown>) => {
      answers.shift()?.(answer);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test('pressed twice, one person is let pass', async () => {
  const it = phone();
  const first = it.act('later');
  expect(it.act('later')).toBeNull();
  expect(it.act('cancel')).toBeNull();
  await it.answer(done);
  expect(await first).toBe(done);
  expect(it.sent).toEqual(['later k1']);
});

test('after silence the same wish goes with the same key, until it is answered', async () => {
  const it = phone();
  void it.act('later');
  await it.answer(silence);
  void it.act('later');
  await it.answer(silence);
  void it.act('later');
  await it.answer(done);
  void it.act('later');
  expect(it.sent).toEqual(['later k1', 'later k1', 'later k1', 'later k2']);
});

test('a refusal is an answer: what is wished next is another wish', async () => {
  const it = phone();
  void it.act('later');
  await it.answer(refused);
  void it.act('later');
  await it.answer(silence);
  void it.act('cancel');
  expect(it.sent).toEqual(['later k1', 'later k2', 'cancel k3']);
});

test('K-8 N-8 a wish that was done without a word is free again once its place has changed', async () => {
  const it = phone();
  void it.act('later');
  await it.answer(silence);
  it.forget();
  void it.act('later');
  expect(it.sent).toEqual(['later k1', 'later k2']);
});

test('K-8 N-8 what becomes known while a wish is on its way frees it too', async () => {
  const it = phone();
  void it.act('later');
  it.forget();
  await it.answer(silence);
  void it.act('later');
  expect(it.sent).toEqual(['later k1', 'later k2']);
});
