import type { Problem } from '@talon/shared/contract/problem.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { expect, test, vi } from 'vitest';
import {
  askWho,
  hasLeft,
  isBack,
  type SessionState,
  sessionFrom,
  withoutSession,
} from './session-state.ts';

const session = { user: { id: 'o7', name: 'Олена Коваль' } } as SessionAnswer;
const other = { user: { id: 'o8', name: 'Ігор Бойко' } } as SessionAnswer;
const no = (code: string) => ({ ok: false, problem: { code } as Problem }) as const;
const silent = { ok: false, problem: null, unreachable: true } as const;

test('a server in trouble signs nobody out', () => {
  for (const answer of [silent, no('internal'), no('overloaded'), no('rate_limited')]) {
    expect(sessionFrom(answer)).toBeNull();
    expect(hasLeft(answer)).toBe(false);
  }
});

test('only a server that knows nobody means that nobody is signed in', () => {
  expect(sessionFrom(no('unauthenticated'))).toEqual({ kind: 'out' });
  expect(hasLeft(no('unauthenticated'))).toBe(true);
  expect(hasLeft({ ok: true, body: null, status: 204 })).toBe(true);
});

test('a session that ends leaves what was being done for the same person', () => {
  const ended = withoutSession({ kind: 'in', session, ended: false });
  expect(ended).toEqual({ kind: 'in', session, ended: true });
  expect(withoutSession(ended)).toBe(ended);
  expect(isBack(ended, session)).toBe(true);
  expect(isBack(ended, other)).toBe(false);
  expect(isBack({ kind: 'out' }, session)).toBe(false);
});

test('a slow answer of before the sign-in signs nobody out', async () => {
  const answers: ((state: SessionState) => void)[] = [];
  const told: SessionState[] = [];
  const ask = () => new Promise<SessionState>((resolve) => answers.push(resolve));
  const leave = askWho(ask, (state) => told.push(state), 5);
  await vi.waitFor(() => expect(answers.length).toBeGreaterThan(1));
  answers[1]?.({ kind: 'out' });
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'out' }]));
  leave();
  answers[0]?.({ kind: 'out' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toHaveLength(1);
});
