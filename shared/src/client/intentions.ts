import type { Answer } from './api.ts';

/** Which key each wish goes with. */
export interface WishKeys {
  /** A new key, or the one that this wish went with when nobody answered. */
  readonly of: (wish: string) => string;
  /** An answer, also a refusal, ends the wish; silence does not. */
  readonly settle: (wish: string) => void;
  /** What is wished from now on is another wish, for it is known what became of the last ones. */
  readonly forget: () => void;
}

/**
 * A wish that nothing answered may have been done: wished again it is the same one, with its key,
 * and is done once.
 */
export function createWishKeys(newKey: () => string): WishKeys {
  const unanswered = new Map<string, string>();
  return {
    of: (wish) => {
      const key = unanswered.get(wish) ?? newKey();
      unanswered.set(wish, key);
      return key;
    },
    settle: (wish) => {
      unanswered.delete(wish);
    },
    forget: () => unanswered.clear(),
  };
}

export interface Intentions<Wish extends string> {
  /** Sends a wish, unless one is on its way; null = there was one, and nothing was sent. */
  readonly act: (wish: Wish) => Promise<Answer<unknown>> | null;
  /** What is shown has changed since: the same words now wish for something else. */
  readonly forget: () => void;
}

/**
 * One wish of a person at a time: a second press while the first is on its way does nothing twice,
 * and neither does one after a silence.
 */
export function createIntentions<Wish extends string>(
  send: (wish: Wish, key: string) => Promise<Answer<unknown>>,
  newKey: () => string,
): Intentions<Wish> {
  const keys = createWishKeys(newKey);
  let isBusy = false;
  const sent = async (wish: Wish): Promise<Answer<unknown>> => {
    const answer = await send(wish, keys.of(wish));
    isBusy = false;
    if (answer.ok || answer.problem !== null) keys.settle(wish);
    return answer;
  };
  return {
    act: (wish) => {
      if (isBusy) return null;
      isBusy = true;
      return sent(wish);
    },
    forget: keys.forget,
  };
}
