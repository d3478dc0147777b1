import { expect, test } from 'vitest';
import { commandState, still } from './command-state.ts';

const asked = commandState(still, { kind: 'asked', name: 'call-next' });

test('a command runs until it is answered', () => {
  expect(asked.running).toBe('call-next');
  expect(commandState(asked, { kind: 'done' })).toEqual(still);
});

test('a repetition is told while the command runs', () => {
  expect(commandState(asked, { kind: 'repeating' })).toEqual({
    running: 'call-next',
    repeating: true,
    refusal: null,
  });
});

test('a refusal stays until it is dismissed or the next command', () => {
  const refused = commandState(asked, { kind: 'refused', detail: 'Вікно на перерві' });
  expect(refused).toEqual({ running: null, repeating: false, refusal: 'Вікно на перерві' });
  expect(commandState(refused, { kind: 'dismissed' }).refusal).toBeNull();
  expect(commandState(refused, { kind: 'asked', name: 'start' }).refusal).toBeNull();
});
