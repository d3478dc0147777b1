import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import { useMemo } from 'react';
import { type Request, useSend } from '../../app/api.ts';
import { perform } from '../../app/perform.ts';
import { useSettings } from '../../app/settings-context.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import { type DialogAct, useDialogAct } from '../../parts/use-dialog-act.ts';
import { type HallPage, useHall } from './hall-context.ts';

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

export interface HallDialogAct extends Omit<DialogAct, 'run'> {
  /** Runs one after another and closes the dialog when all are done; stops at the first «no». */
  readonly run: (...requests: readonly Request[]) => void;
}

/** What a dialog of the hall does: a request, or several in their order. */
export function useHallDialogAct(): HallDialogAct {
  const { act, open } = useHall();
  const dialog = useDialogAct(() => open(null));
  const inOrder = async (requests: readonly Request[]): Promise<Failure | null> => {
    for (const request of requests) {
      const why = await act(request);
      if (why !== null) return why;
    }
    return null;
  };
  return { ...dialog, run: (...requests) => dialog.run(() => inOrder(requests)) };
}
