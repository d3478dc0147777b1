import { useState } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import { type Done, usePeople } from './people-context.ts';

export interface DialogRun {
  readonly failure: Failure | null;
  /** For the dialog's foot: what runs now and why it was refused. */
  readonly commands: {
    readonly running: string | null;
    readonly repeating: boolean;
    readonly refusal: string | null;
  };
  /** Runs it; when it is done the dialog closes, or `then` goes on. */
  readonly run: <T>(act: () => Promise<Done<T>>, then?: (body: T) => void) => void;
  readonly clear: () => void;
}

/** One act of a dialog: it stays open with the reason as long as the act is refused. */
export function useDone(shown: Failure | null = null): DialogRun {
  const { open } = usePeople();
  const [failure, setFailure] = useState<Failure | null>(shown);
  const [isRunning, setRunning] = useState(false);
  const start = async <T>(act: () => Promise<Done<T>>, then?: (body: T) => void): Promise<void> => {
    setRunning(true);
    setFailure(null);
    const done = await act();
    setRunning(false);
    if ('failure' in done) return setFailure(done.failure);
    if (then === undefined) open(null);
    else then(done.body);
  };
  const isFieldTold = Object.keys(failure?.fields ?? {}).length > 0;
  return {
    failure,
    commands: {
      running: isRunning ? 'people' : null,
      repeating: false,
      refusal: isFieldTold ? null : (failure?.text ?? null),
    },
    run: (act, then) => void start(act, then),
    clear: () => setFailure(null),
  };
}
