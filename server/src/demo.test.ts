import { expect, test } from 'vitest';
import { signInLine } from './demo.ts';

test('the terminal says who may sign in to the demonstration, and with what', () => {
  expect(signInLine()).toBe(
    'Demonstration: sign in as admin, supervisor, reception, operator1 … operator12 ' +
      'with the password talon-demo',
  );
});
