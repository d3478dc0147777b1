import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import { createWishKeys } from '@talon/shared/client/intentions.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Request, useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { createWishes, wishOf } from '../../app/wishes.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import { type DialogAct, useDialogAct } from '../../parts/use-dialog-act.ts';
import { type HallPage, useHall } from './hall-context.ts';

/** Each act is one intention with one key: a lost answer never does it twice. */
export function useAct(centre: string): HallPage['act'] {
  const send = useSend();
  const queries = useQueryClient();
  const [wishes] = useState(() => createWishes(newKey));
  const { t } = useSettings();
  const { unreachable } = t.connection;
  return useMemo(
    () => async (request: Request) => {
      const deps = { send, wait, now: Date.now, repeating: () => undefined };
      const answer = await wishes.perform(request, deps);
      // Some acts change what the windows are said to serve; each reader has it as it is now.
      void queries.invalidateQueries({ queryKey: [`/centres/${centre}/windows`] });
      return failureOf(answer, unreachable);
    },
    [send, unreachable, wishes, queries, centre],
  );
}

export interface HallDialogAct extends Omit<DialogAct, 'run'> {
  /** Runs one after another and closes the dialog when all are done; stops at the first «no». */
  readonly run: (...requests: readonly Request[]) => void;
}

/**
 * What a dialog of the hall does: a request, or several in their order. While it is open each keeps
 * its key until it is refused: where the second of two fails, the first is not done twice.
 */
export function useHallDialogAct(): HallDialogAct {
  const { act, open } = useHall();
  const dialog = useDialogAct(() => open(null));
  const [keys] = useState(() => createWishKeys(newKey));
  const inOrder = async (requests: readonly Request[]): Promise<Failure | null> => {
    for (const request of requests) {
      const wish = wishOf(request);
      const why = await act({ ...request, key: keys.of(wish) });
      if (why === null) continue;
      if (why.code !== 'unreachable') keys.settle(wish);
      return why;
    }
    return null;
  };
  return { ...dialog, run: (...requests) => dialog.run(() => inOrder(requests)) };
}
