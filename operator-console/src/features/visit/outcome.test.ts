import { expect, test } from 'vitest';
import { finishBody, markedFor, withOutcome } from './outcome.ts';

const fresh = markedFor(null, { id: 't1', service: 's1' });

test('marks of an earlier ticket or service are never carried over', () => {
  const marked = withOutcome(fresh, 'consulted');
  expect(markedFor(marked, { id: 't1', service: 's1' })).toBe(marked);
  expect(markedFor(marked, { id: 't1', service: 's2' }).outcome).toBeNull();
  expect(markedFor(marked, { id: 't2', service: 's1' }).outcome).toBeNull();
});

test('a service is delivered unless something says otherwise', () => {
  expect(finishBody(fresh, true)).toEqual({ next: true, delivered: ['s1'] });
  expect(finishBody(withOutcome(fresh, 'refused'), false)).toEqual({
    next: false,
    outcome: 'refused',
    delivered: [],
  });
  expect(withOutcome(fresh, 'done').delivered).toBe(true);
});

test('a note is of the whole visit and goes with the finish', () => {
  const noted = { ...fresh, note: ' без згоди ' };
  expect(markedFor(noted, { id: 't1', service: 's2' }).note).toBe(' без згоди ');
  expect(markedFor(noted, { id: 't2', service: 's1' }).note).toBeNull();
  expect(finishBody(noted, false)).toMatchObject({ note: 'без згоди' });
});
