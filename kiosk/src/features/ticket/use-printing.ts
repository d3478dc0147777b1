import { useTellPrinter } from '@talon/shared/client/device/device-context.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import type { PrinterView } from '@talon/shared/views/printer-view.ts';
import { useEffect, useRef, useState } from 'react';
import type { HeldTicket } from '../session/session.ts';
import type { Desk } from '../session/use-intention.ts';
import { followPrinting } from './follow-printing.ts';
import { dropPrinting, type PrintMode, type PrintState, printTicket, reportAs } from './print.ts';
import { printerHealth } from './printer-context.ts';

export interface Printing {
  readonly state: PrintState;
  /** How the network printer is; null = there is none. */
  readonly printer: PrinterView['printer'];
  /** What the server tells of it and of what it prints here; null = nothing yet. */
  readonly view: PrinterView | null;
}

export interface PrintingDesk extends Desk {
  readonly device: string;
}

/** Each print job is printed once, however often its ticket's screen is left and entered. */
export function usePrinting(
  ticket: HeldTicket | null,
  desk: PrintingDesk,
  mode: PrintMode,
): Printing {
  const { device, token } = desk;
  const { view } = useView<PrinterView>(`printer:${device}`, { token });
  const printer = view?.printer ?? null;
  useTellPrinter(printer === null ? null : printerHealth[printer]);
  useEffect(() => reportAs(token), [token]);
  const own = useOwnPrinting(ticket, desk, mode);
  const waitedMs = useWaited(ticket?.via === 'printer' ? ticket.job : null);
  const isServers = ticket?.via === 'printer';
  const state = isServers ? followPrinting(view, ticket.job, waitedMs) : own;
  useDropped(ticket, isServers ? state : null);
  return { state, printer, view };
}

export interface Outcome {
  readonly job: string;
  readonly state: PrintState;
}

/** A printing that ends after a later one has begun says nothing of the later one. */
export function outcomeShown(
  before: Outcome | null,
  ended: Outcome,
  current: string | null,
): Outcome | null {
  return ended.job === current ? ended : before;
}

/** Through the browser of this kiosk. */
function useOwnPrinting(ticket: HeldTicket | null, desk: Desk, mode: PrintMode): PrintState {
  const [done, setDone] = useState<Outcome | null>(null);
  const begun = useRef(new Set<string>());
  const job = ticket?.job ?? null;
  const current = useRef(job);
  useEffect(() => {
    current.current = job;
  }, [job]);
  useEffect(() => {
    if (ticket === null || ticket.via === 'printer' || begun.current.has(ticket.job)) return;
    begun.current.add(ticket.job);
    void printTicket(ticket, desk, mode).then((state) =>
      setDone((before) => outcomeShown(before, { job: ticket.job, state }, current.current)),
    );
  }, [ticket, desk, mode]);
  return done !== null && done.job === job ? done.state : 'printing';
}

/** How long a job has been waited for, ms, in steps of a second. */
function useWaited(job: string | null): number {
  const [waited, setWaited] = useState({ job, ms: 0 });
  useEffect(() => {
    if (job === null) return;
    const since = performance.now();
    const timer = setInterval(() => setWaited({ job, ms: performance.now() - since }), 1000);
    return () => clearInterval(timer);
  }, [job]);
  return waited.job === job ? waited.ms : 0;
}

/** Whoever leaves without a paper does not want it to come out behind the back. */
function useDropped(ticket: HeldTicket | null, state: PrintState | null): void {
  const last = useRef<{ job: string; state: PrintState } | null>(null);
  const job = ticket?.job ?? null;
  useEffect(() => {
    const before = last.current;
    last.current = job === null || state === null ? null : { job, state };
    if (before === null || before.job === job || before.state === 'sent') return;
    dropPrinting(before.job);
  }, [job, state]);
}
