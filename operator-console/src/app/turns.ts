interface Running {
  /** What was seen when it was pressed. */
  readonly seen: string;
  readonly done: Promise<boolean>;
}

/**
 * Commands of one page go one at a time. What is pressed while another is unanswered is a double
 * touch, and is dropped (null). But a live view may come before the answer: what is pressed at the
 * sight of that waits, and goes when the first was done and the same is still to be seen. `see`
 * tells what is seen now.
 */
export function createTurns<Answer extends { readonly ok: boolean }>(see: () => string) {
  let running: Running | null = null;
  let isOneWaiting = false;

  /** True when its turn has come. */
  async function awaitTurn(before: Running): Promise<boolean> {
    const seen = see();
    if (isOneWaiting || seen === before.seen) return false;
    isOneWaiting = true;
    const wasDone = await before.done;
    isOneWaiting = false;
    return wasDone && see() === seen;
  }

  return async <Its extends Answer>(run: () => Promise<Its>): Promise<Its | null> => {
    if (running !== null && !(await awaitTurn(running))) return null;
    const answer = run();
    const mine: Running = { seen: see(), done: answer.then(({ ok }) => ok) };
    running = mine;
    await answer;
    if (running === mine) running = null;
    return answer;
  };
}
