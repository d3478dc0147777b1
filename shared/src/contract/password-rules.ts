export const shortestPassword = 10;

export type PasswordFault = 'too_small' | 'password_login' | 'password_common';

/** Beginnings of what people choose most, long enough to be all of a password but its tail. */
const common: readonly string[] = [
  '1234567890',
  '0987654321',
  '0123456789',
  '1q2w3e4r5t',
  '1qaz2wsx3e',
  'qwertyuiop',
  'qwerty1234',
  'qwerty12345',
  'qwertyqwerty',
  'asdfghjkl',
  'zxcvbnm',
  'password',
  'passw0rd',
  'p@ssw0rd',
  'iloveyou',
  'welcome',
  'letmein',
  'admin',
  'administrator',
  'ukraine',
  'slavaukraini',
  'talon',
  'cnap',
  'пароль',
  'йцукенгшщз',
  'йцукен',
  'фывапролдж',
  'фівапролдж',
  'україна',
  'украина',
  'славаукраїні',
  'адміністратор',
  'администратор',
  'цнап',
];

/** Without the tail that people add to satisfy rules: «password2024!» is «password». */
function stem(password: string): string {
  return password.toLowerCase().replace(/[\d\s!@#$%^&*()_+\-=.,?]+$/u, '');
}

/** «abcabcabcabc» and «1111111111» are as good as their first part. */
function isRepeated(password: string): boolean {
  const doubled = `${password}${password}`.slice(1, -1);
  return doubled.includes(password);
}

/**
 * Rules that a password breaks, none when it may be used: shorter than ten signs, the login inside
 * it, or one of those that everybody tries first. Counted in signs: every alphabet is alike.
 */
export function brokenRules(password: string, login: string): readonly PasswordFault[] {
  const lower = password.toLowerCase();
  const hasLogin = login.length >= 3 && lower.includes(login.toLowerCase());
  const isKnown = common.includes(lower) || common.includes(stem(password)) || isRepeated(lower);
  const broken = [
    [[...password].length < shortestPassword, 'too_small'],
    [hasLogin, 'password_login'],
    [isKnown, 'password_common'],
  ] as const;
  return broken.filter(([is]) => is).map(([, code]) => code);
}

/** The first of them, null when there is none. */
export function passwordFault(password: string, login: string): PasswordFault | null {
  return brokenRules(password, login)[0] ?? null;
}
