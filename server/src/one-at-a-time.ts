export type InTurn = <Result>(run: () => Promise<Result> | Result) => Promise<Result>;

/**
 * Runs what it is given one after another, in the order given: for work that reads and then writes,
 * where two at once would both act on what only one of them may find. A failure goes to who asked
 * and holds up nobody behind it.
 */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };
}
