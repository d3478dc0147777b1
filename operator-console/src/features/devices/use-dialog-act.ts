import { useState } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import { useDevices } from './devices-context.ts';

export interface DialogAct {
  readonly failure: Failure | null;
  /** For the dialog's foot: what runs now and why it was refused. */
  readonly commands: {
    readonly running: string | null;
    readonly repeating: boolean;
    readonly refusal: string | null;
  };
  /** Runs it and closes the dialog when it is done. */
  readonly run: (act: () => Promise<Failure | null>) => void;
}

/** One act of a dialog: it stays open with the reason as long as the act is refused. */
export function useDialogAct(shown: Failure | null = null): DialogAct {
  const { open } = useDevices();
  const [failure, setFailure] = useState<Failure | null>(shown);
  const [isRunning, setRunning] = useState(false);
  const run = async (act: () => Promise<Failure | null>): Promise<void> => {
    setRunning(true);
    setFailure(null);
    const why = await act();
    setRunning(false);
    setFailure(why);
    if (why === null) open(null);
  };
  const isFieldTold = Object.keys(failure?.fields ?? {}).length > 0;
  return {
    failure,
    commands: {
      running: isRunning ? 'device' : null,
      repeating: false,
      refusal: isFieldTold ? null : (failure?.text ?? null),
    },
    run: (act) => void run(act),
  };
}
