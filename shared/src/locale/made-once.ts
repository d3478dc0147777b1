/**
 * Keeps what was made of the same words: languages, time zones, digits, of which there are few. A
 * format of dates takes 50 µs to make and holds memory outside the heap until the engine sweeps,
 * so a board whose clock made one each time would stand still for it.
 */
export function madeOnce<Words extends readonly (string | number)[], Made>(
  make: (...words: Words) => Made,
): (...words: Words) => Made {
  const made = new Map<string, Made>();
  return (...words) => {
    const key = words.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...words);
    made.set(key, fresh);
    return fresh;
  };
}
