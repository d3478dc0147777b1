import { expect, test } from 'vitest';
import { passwordFault } from './password-rules.ts';

test('PE-5 a password has ten signs, not the login in it, and is none that everybody tries', () => {
  expect(passwordFault('короткий', 'iryna')).toBe('too_small');
  expect(passwordFault('my-iryna-2026', 'iryna')).toBe('password_login');
  expect(passwordFault('Password2026!', 'iryna')).toBe('password_common');
  expect(passwordFault('йцукенгшщз', 'iryna')).toBe('password_common');
  expect(passwordFault('abcabcabcabc', 'iryna')).toBe('password_common');
  expect(passwordFault('1111111111', 'iryna')).toBe('password_common');
  expect(passwordFault('довгий пароль', 'iryna')).toBeNull();
  expect(passwordFault('talon-demo', 'admin')).toBeNull();
});
