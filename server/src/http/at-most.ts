import { Fault } from './fault.ts';

/** How soon work that was turned away may be asked for again, in seconds. */
const retryAfter = 2;

/**
 * Lets so many pieces of a slow work wait at one time and turns the next one away: whoever asks a
 * full server for more is told to come again, instead of waiting behind a flood.
 */
export function atMost<Asked extends readonly unknown[], Answer>(
  most: number,
  work: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  let underWay = 0;
  return async (...asked) => {
    if (underWay >= most) throw new Fault('overloaded', { retryAfter });
    underWay += 1;
    try {
      return await work(...asked);
    } finally {
      underWay -= 1;
    }
  };
}
