import type { Answer } from '@talon/shared/client/api.ts';
import { createWishKeys } from '@talon/shared/client/intentions.ts';
import type { Request } from './api.ts';
import { type PerformDeps, perform } from './perform.ts';

/** The same request asked for twice is one wish. */
export const wishOf = ({ method, path, body }: Request): string =>
  `${method} ${path} ${JSON.stringify(body)}`;

export interface Wishes {
  /** With the key that the same request went with when nobody answered, else with a new one. */
  readonly perform: <T>(request: Request, deps: PerformDeps) => Promise<Answer<T>>;
  /** What is in hand is something else now: the same request is another wish. */
  readonly forget: () => void;
}

/**
 * What a person wishes on one page. After a silence it may have been done: pressed again at once it
 * is done once. Whoever was answered something since has seen what became of it.
 */
export function createWishes(newKey: () => string): Wishes {
  const keys = createWishKeys(newKey);
  return {
    perform: async <T>(request: Request, deps: PerformDeps) => {
      const key = request.key ?? keys.of(wishOf(request));
      const answer = await perform<T>({ ...request, key }, deps);
      if (answer.ok || answer.problem !== null) keys.forget();
      return answer;
    },
    forget: keys.forget,
  };
}
