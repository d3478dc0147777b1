import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import type { PrintJobAnswer } from '@talon/shared/contract/tickets.ts';
import { useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { createWishes } from '../../app/wishes.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import { printHere } from '../reception/print-here.ts';
import { useHallTexts } from './use-hall-texts.ts';

/** The same ticket once more: at the hall's printer, and where there is none, at this desk. */
export function useReprint(): (ticket: string) => Promise<Failure | null> {
  const send = useSend();
  const t = useHallTexts();
  const { unreachable } = useSettings().t.connection;
  const [wishes] = useState(() => createWishes(newKey));
  return async (ticket) => {
    const path = `/tickets/${encodeURIComponent(ticket)}/reprint`;
    const deps = { send, wait, now: Date.now, repeating: () => undefined };
    const answer = await wishes.perform<PrintJobAnswer>({ method: 'POST', path, body: {} }, deps);
    if (!answer.ok) return failureOf(answer, unreachable);
    if (answer.body.print.via === 'printer') return null;
    const failure: Failure = { code: 'not_printed', text: t.alerts.notPrinted, fields: {} };
    return printHere(ticket).then(
      () => null,
      () => failure,
    );
  };
}
