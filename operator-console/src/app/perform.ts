import type { Answer } from '@talon/shared/client/api.ts';
import type { Request, Send } from './api.ts';

/** Pauses before each repetition of a request that nobody answered, in ms. */
export const pauses: readonly number[] = [500, 1000, 2000, 4000, 8000];

export interface PerformDeps {
  readonly send: Send;
  readonly wait: (ms: number) => Promise<void>;
  /** Told before each repetition. */
  readonly repeating: () => void;
}

/**
 * One intention of a person: sent with one key and repeated unchanged while no answer comes, so
 * that a lost answer never does the thing twice.
 */
export async function perform<T>(
  request: Request & { readonly key: string },
  { send, wait, repeating }: PerformDeps,
): Promise<Answer<T>> {
  let answer = await send<T>(request);
  for (const pause of pauses) {
    if (answer.ok || answer.problem !== null) return answer;
    repeating();
    await wait(pause);
    answer = await send<T>(request);
  }
  return answer;
}
