import type { Answer } from '@talon/shared/client/api.ts';

type Wish = 'later' | 'cancel';

export interface Intentions {
  /** Sends a wish, unless one is on its way; null = there was one, and nothing was sent. */
  readonly act: (wish: Wish) => Promise<Answer<unknown>> | null;
}

/**
 * One wish of the visitor at a time: a second press while the first is on its way lets nobody
 * else pass. A wish that nothing answered may have been done: pressed again it is the same wish,
 * with its key, and is done once.
 */
export function createIntentions(
  send: (wish: Wish, key: string) => Promise<Answer<unknown>>,
  newKey: () => string,
): Intentions {
  const unanswered = new Map<Wish, string>();
  let isBusy = false;
  const sent = async (wish: Wish): Promise<Answer<unknown>> => {
    const key = unanswered.get(wish) ?? newKey();
    unanswered.set(wish, key);
    const answer = await send(wish, key);
    isBusy = false;
    if (answer.ok || answer.problem !== null) unanswered.delete(wish);
    return answer;
  };
  return {
    act: (wish) => {
      if (isBusy) return null;
      isBusy = true;
      return sent(wish);
    },
  };
}
