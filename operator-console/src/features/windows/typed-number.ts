/** Digits typed soon after one another are one number; a later one begins anew. */
const togetherMs = 1200;

export interface Typed {
  readonly digits: string;
  readonly at: number;
}

export const nothingTyped: Typed = { digits: '', at: 0 };

/** The number so far after one more digit; it begins anew when no window could have it. */
export function typeDigit(
  typed: Typed,
  digit: string,
  now: number,
  numbers: readonly number[],
): Typed {
  const together = now - typed.at < togetherMs ? typed.digits + digit : digit;
  const possible = numbers.some((number) => String(number).startsWith(together));
  return { digits: possible ? together : digit, at: now };
}
