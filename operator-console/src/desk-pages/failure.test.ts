import type { Problem } from '@talon/shared/contract/problem.ts';
import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';

const problem: Problem = {
  type: 'about:blank',
  title: 'Faulty request',
  status: 400,
  code: 'validation_failed',
  detail: 'Please check the fields named below.',
  errors: [{ field: 'code', message: 'The code is wrong', code: 'code_expired' }],
};

test('an answer is no failure', () => {
  expect(failureOf({ ok: true, body: {}, status: 200 }, 'silence')).toBeNull();
});

test('silence is told in the page’s words', () => {
  const failure = failureOf({ ok: false, problem: null, unreachable: true }, 'silence');
  expect(failure).toEqual({ code: 'unreachable', text: 'silence', fields: {} });
});

test('a refusal keeps the server’s words for the form and for each field', () => {
  const failure = failureOf({ ok: false, problem }, 'silence');
  expect(failure?.text).toBe(problem.detail);
  expect(failure?.fields.code).toEqual({ code: 'code_expired', text: 'The code is wrong' });
});

test('what a proxy answers in place of the server is no raw error', () => {
  const foreign = { error: 'Bad gateway' } as unknown as Problem;
  expect(failureOf({ ok: false, problem: foreign }, 'silence')?.text).toBe('silence');
});
