import type { TimeAnswer } from '../contract/protocol.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';

/** Either clock may be set, and a television's may drift: it is asked anew so often, ms. */
const everyMs = 60_000;
/** A message this far from the time thought right was held on its way, or a clock was set. */
const oddMs = 2000;

export interface LiveTime extends ServerClock {
  /** Runs `take` at once; where what was sent at `sentAt` looks odd, when the time is known. */
  readonly judge: (sentAt: number, take: () => void) => void;
  readonly ask: () => void;
  /** The line went: what waits for an answer came over it and is told anew by the next join. */
  readonly lose: () => void;
  readonly stop: () => void;
}

/**
 * The server's clock over a line that may be bad. A view that comes late and one from a server
 * whose clock was set back look alike; shown as they look, either an old call would be yellow, or
 * no call at all until the next join. The server is asked its time before such a view is taken.
 *
 * `question` sends one question, and answers it once: null = no answer, and none is to come.
 */
export function createLiveTime(
  question: (answer: (told: TimeAnswer | null) => void) => void,
  monotonic: () => number = () => performance.now(),
): LiveTime {
  const clock = createServerClock(monotonic);
  let waiting: (() => void)[] = [];
  let isAsking = false;
  const ask = (): void => {
    if (isAsking) return;
    isAsking = true;
    const askedAt = monotonic();
    question((told) => {
      isAsking = false;
      if (told?.ok) clock.heard(told.now, askedAt);
      const taken = waiting;
      waiting = [];
      for (const take of taken) take();
    });
  };
  const timer = setInterval(ask, everyMs);
  return {
    ...clock,
    ask,
    judge: (sentAt, take) => {
      if (!(Math.abs(clock.now() - sentAt) > oddMs)) return take();
      waiting.push(take);
      ask();
    },
    lose: () => {
      waiting = [];
    },
    stop: () => clearInterval(timer),
  };
}
