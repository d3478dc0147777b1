import { useState } from 'react';
import type { Failure } from '../desk-pages/failure.ts';

export interface DialogAct {
  readonly failure: Failure | null;
  /** For the dialog's foot: whether it runs and why it was refused, unless a field tells it. */
  readonly commands: {
    readonly running: string | null;
    readonly repeating: boolean;
    readonly refusal: string | null;
  };
  /** Runs it; when it is done, which null means, the dialog closes or `then` goes on. */
  readonly run: (act: () => Promise<Failure | null>, then?: () => void) => void;
  readonly clear: () => void;
}

/** The one act of a dialog: it stays open with the reason as long as the act is refused. */
export function useDialogAct(close: () => void): DialogAct {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isRunning, setRunning] = useState(false);
  const run = async (act: () => Promise<Failure | null>, then: () => void): Promise<void> => {
    setRunning(true);
    setFailure(null);
    const why = await act();
    setRunning(false);
    setFailure(why);
    if (why === null) then();
  };
  const isFieldTold = Object.keys(failure?.fields ?? {}).length > 0;
  return {
    failure,
    commands: {
      running: isRunning ? 'act' : null,
      repeating: false,
      refusal: isFieldTold ? null : (failure?.text ?? null),
    },
    run: (act, then = close) => void run(act, then),
    clear: () => setFailure(null),
  };
}
