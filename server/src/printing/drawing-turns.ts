/** Runs one piece of work at a time. */
export type DrawingTurns = <Drawn>(isFirst: boolean, draw: () => Promise<Drawn>) => Promise<Drawn>;

/**
 * What a printer of the hall waits for is drawn before what somebody has asked to see: forty
 * visitors who keep their tickets as PDFs must not stand before the one who waits at the kiosk.
 */
export function createDrawingTurns(): DrawingTurns {
  const first: (() => void)[] = [];
  const others: (() => void)[] = [];
  let isBusy = false;
  return async (isFirst, draw) => {
    if (isBusy) await new Promise<void>((resolve) => (isFirst ? first : others).push(resolve));
    isBusy = true;
    try {
      return await draw();
    } finally {
      const next = first.shift() ?? others.shift();
      // Handed over without a gap: who comes just now waits like everybody.
      if (next === undefined) isBusy = false;
      else next();
    }
  };
}
