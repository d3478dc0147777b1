/** 0: shorter than the server takes; 1 weak … 4 very strong. */
export type Strength = 0 | 1 | 2 | 3 | 4;

export const shortestPassword = 10;

const alphabets: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/\p{Script=Cyrillic}/u, 33],
  [/[^\p{L}\d]/u, 32],
];

/** What one sign adds when it repeats or merely follows the sign before it: «aaaa», «1234». */
const predictable = 0.25;

function effectiveLength(password: string): number {
  const signs = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  return signs.reduce((sum, sign, index) => {
    const step = index === 0 ? 2 : Math.abs(sign - (signs[index - 1] ?? 0));
    return sum + (step <= 1 ? predictable : 1);
  }, 0);
}

/**
 * Bits of a blind search: signs × log2 of the alphabets used, with runs counted less and a login
 * inside the password not at all. It sees no dictionary: its «weak» is sure, its «strong» is not.
 */
export function passwordStrength(password: string, login: string): Strength {
  if ([...password].length < shortestPassword) return 0;
  const isLoginInside = login.length >= 3 && password.toLowerCase().includes(login);
  const counted = isLoginInside ? password.toLowerCase().replace(login, '') : password;
  const pool = alphabets.reduce((sum, [has, size]) => (has.test(counted) ? sum + size : sum), 0);
  const bits = effectiveLength(counted) * Math.log2(Math.max(1, pool));
  if (bits < 45) return 1;
  if (bits < 60) return 2;
  return bits < 80 ? 3 : 4;
}
