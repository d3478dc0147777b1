import { newKey } from '@talon/shared/client/api.ts';
import { useMemo, useState } from 'react';
import { type Request, useSend } from '../../app/api.ts';
import { perform } from '../../app/perform.ts';
import { useSettings } from '../../app/settings-context.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import { type HallPage, useHall } from './hall-context.ts';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Each act is one intention with one key: a lost answer never does it twice. */
export function useAct(): HallPage['act'] {
  const send = useSend();
  const { t } = useSettings();
  const { unreachable } = t.connection;
  return useMemo(
    () => async (request: Request) => {
      const deps = { send, wait, now: Date.now, repeating: () => undefined };
      return failureOf(await perform({ ...request, key: newKey() }, deps), unreachable);
    },
    [send, unreachable],
  );
}

export interface DialogAct {
  readonly failure: Failure | null;
  /** For the dialog's foot: what runs now and why it was refused. */
  readonly commands: {
    readonly running: string | null;
    readonly repeating: boolean;
    readonly refusal: string | null;
  };
  /** Runs one after another and closes the dialog when all are done; stops at the first «no». */
  readonly run: (...requests: readonly Request[]) => void;
}

/** What a dialog does: it stays open with the reason as long as it is refused. */
export function useDialogAct(): DialogAct {
  const { act, open } = useHall();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isRunning, setRunning] = useState(false);
  const run = async (requests: readonly Request[]): Promise<void> => {
    setRunning(true);
    setFailure(null);
    for (const request of requests) {
      const why = await act(request);
      setFailure(why);
      if (why !== null) {
        setRunning(false);
        return;
      }
    }
    setRunning(false);
    open(null);
  };
  const isFieldTold = Object.keys(failure?.fields ?? {}).length > 0;
  return {
    failure,
    commands: {
      running: isRunning ? 'hall' : null,
      repeating: false,
      refusal: isFieldTold ? null : (failure?.text ?? null),
    },
    run: (...requests) => void run(requests),
  };
}
