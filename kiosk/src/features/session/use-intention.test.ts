import type { Answer, Call } from '@talon/shared/client/api.ts';
import { expect, test } from 'vitest';
import { holdsWish, type Intention, newSession, type Reply } from './session.ts';
import { carryOut, jobOf, pauseBeforeTry } from './use-intention.ts';

const intention: Intention = {
  kind: 'issue',
  key: 'k1',
  body: { serviceIds: ['s1'], language: 'uk' },
};
const desk = { centre: 'demo', token: 'tk', language: 'uk' } as const;
const lost: Answer<unknown> = { ok: false, problem: null, unreachable: true };
const problem = { type: '', title: '', status: 409, code: 'queue_paused', detail: 'x', errors: [] };

async function run(answers: Answer<unknown>[], stopAfter = Number.POSITIVE_INFINITY) {
  const sent: Call[] = [];
  const waits: number[] = [];
  const late: Reply[] = [];
  const reply = await carryOut(intention, desk, {
    send: async (call) => {
      sent.push(call);
      return answers.shift() ?? lost;
    },
    wait: async (ms) => void waits.push(ms),
    stopped: () => sent.length >= stopAfter,
    slow: () => undefined,
    late: (found) => void late.push(found),
  });
  return { reply, sent, waits, late };
}

test('a lost answer is asked for again with the same key and body', async () => {
  const body = { ticket: { id: 't1' } };
  const { reply, sent, waits } = await run([lost, lost, { ok: true, status: 201, body }]);
  expect(reply).toEqual({ kind: 'issued', answer: body });
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((call) => JSON.stringify(call))).size).toBe(1);
  expect(sent[0]).toMatchObject({ key: 'k1', token: 'tk', path: '/centres/demo/tickets' });
  expect(waits).toEqual([500, 1000]);
});

test('a refusal is an answer: it is shown, not repeated', async () => {
  const { reply, sent } = await run([{ ok: false, problem }]);
  expect(reply).toEqual({ kind: 'refused', problem });
  expect(sent).toHaveLength(1);
});

test('nothing is reported after the visitor stopped waiting', async () => {
  const { reply, sent } = await run([lost, lost, { ok: true, status: 201, body: {} }], 2);
  expect(reply).toBeNull();
  expect(sent).toHaveLength(2);
});

test('a reprint is a new job of the same ticket', async () => {
  const reply = await carryOut({ kind: 'reprint', key: 'k2', ticket: 't1' }, desk, {
    send: async () => ({ ok: true, status: 201, body: { print: { job: 'j2', via: 'browser' } } }),
    wait: async () => undefined,
    stopped: () => false,
    slow: () => undefined,
    late: () => undefined,
  });
  expect(reply).toEqual({ kind: 'print', job: 'j2', via: 'browser' });
});

test('pauses between tries grow up to four seconds', () => {
  expect([1, 2, 3, 4, 5, 9].map(pauseBeforeTry)).toEqual([500, 1000, 2000, 4000, 4000, 4000]);
});

test('T-24 an answer that comes after its visitor left is told, and what it prints with it', async () => {
  const print = { job: 'j7', state: 'queued', via: 'printer' };
  const { reply, late } = await run([lost, { ok: true, status: 201, body: { print } }], 2);
  expect(reply).toBeNull();
  expect(late.map(jobOf)).toEqual(['j7']);
  expect((await run([lost, lost], 2)).late).toEqual([]);
});

test('a wish is held while it waits and while it may be asked for again', () => {
  const session = newSession('uk');
  expect(holdsWish({ ...session, intention }, 'k1')).toBe(true);
  expect(holdsWish({ ...session, refused: { problem: null, intention } }, 'k1')).toBe(true);
  expect(holdsWish({ ...session, intention }, 'k2')).toBe(false);
  expect(holdsWish(session, 'k1')).toBe(false);
});
