import type { Answer } from '@talon/shared/client/api.ts';
import type { Request, Send } from './api.ts';

/** Pauses before each repetition of a request that nobody answered, in ms. */
export const pauses: readonly number[] = [500, 1000, 2000, 4000, 4000];

/** After this time, in ms, nothing is sent or awaited: the person may have left the window. */
export const limitMs = 15_000;

export interface PerformDeps {
  readonly send: Send;
  readonly wait: (ms: number) => Promise<void>;
  /** This device's clock, epoch ms. It has to run on while the device sleeps. */
  readonly now: () => number;
  /** Told before each repetition. */
  readonly repeating: () => void;
}

/**
 * One intention of a person: sent with one key and repeated unchanged while no answer comes, so
 * that a lost answer never does the thing twice. It is given up after `limitMs`: done later, it
 * would surprise whoever is at the window by then.
 */
export async function perform<T>(
  request: Request & { readonly key: string },
  { send, wait, now, repeating }: PerformDeps,
): Promise<Answer<T>> {
  const until = now() + limitMs;
  let answer = await send<T>({ ...request, timeoutMs: limitMs });
  for (const pause of pauses) {
    if (!isUnheard(answer) || now() + pause >= until) return answer;
    repeating();
    await wait(pause);
    // A device that slept wakes long after the pause.
    const timeoutMs = until - now();
    if (timeoutMs <= 0) return answer;
    answer = await send<T>({ ...request, timeoutMs });
  }
  return answer;
}

/** Nobody answered, or the server said that it has no time now: either way it may be asked again. */
function isUnheard(answer: Answer<unknown>): boolean {
  return !answer.ok && (answer.problem === null || answer.problem.code === 'overloaded');
}
