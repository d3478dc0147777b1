import { useEffect, useRef, useState } from 'react';
import type { HeldTicket } from '../session/session.ts';
import type { Desk } from '../session/use-intention.ts';
import { type PrintMode, type PrintState, printTicket } from './print.ts';

/** Each print job is printed once, however often its ticket's screen is left and entered. */
export function usePrinting(ticket: HeldTicket | null, desk: Desk, mode: PrintMode): PrintState {
  const [done, setDone] = useState<{ job: string; state: PrintState } | null>(null);
  const begun = useRef(new Set<string>());
  useEffect(() => {
    if (ticket === null || begun.current.has(ticket.job)) return;
    begun.current.add(ticket.job);
    void printTicket(ticket, desk, mode).then((state) => setDone({ job: ticket.job, state }));
  }, [ticket, desk, mode]);
  return done !== null && done.job === ticket?.job ? done.state : 'printing';
}
