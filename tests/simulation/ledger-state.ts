import type { Leg } from '@talon/shared/domain/day/events.ts';
import type {
  DaySettings,
  ProfileLine,
  ServiceRule,
} from '@talon/shared/domain/settings/day-settings.ts';
import type { TicketState, WindowState } from '@talon/shared/domain/words.ts';

/**
 * A second opinion: a day kept from its events alone, by code that shares nothing with the domain's
 * own `evolveDay`. It throws at the first event that no day could bring.
 */
export interface LedgerTicket {
  state: TicketState;
  leg: Leg;
  window: string | null;
}

export interface LedgerWindow {
  state: WindowState;
  operator: string | null;
  ticket: string | null;
  profile: readonly ProfileLine[];
  /** Services in its profile for no other reason than that the settings left them out. */
  leftOut: readonly string[];
  /** The settings do not name it any more: it does not open again. */
  retired: boolean;
}

export interface Ledger {
  settings: DaySettings | null;
  /** Each service as the settings named it last. */
  readonly rules: Map<string, ServiceRule>;
  closed: boolean;
  openedAt: number;
  lastAt: number;
  pausedMs: number;
  pausedAt: number | null;
  readonly tickets: Map<string, LedgerTicket>;
  readonly windows: Map<string, LedgerWindow>;
  readonly numbers: Set<string>;
  readonly lastOrdinal: Map<string, number>;
  /** How things stood before the last undoable action of a window. */
  readonly before: Map<string, Before>;
}

export interface Before {
  readonly cause: string;
  readonly window: LedgerWindow;
  readonly tickets: Map<string, LedgerTicket>;
  /** Behind a call the finish before it can be taken back as well. */
  readonly behind: Before | null;
}

export function emptyLedger(): Ledger {
  return {
    settings: null,
    rules: new Map(),
    closed: false,
    openedAt: 0,
    lastAt: 0,
    pausedMs: 0,
    pausedAt: null,
    tickets: new Map(),
    windows: new Map(),
    numbers: new Set(),
    lastOrdinal: new Map(),
    before: new Map(),
  };
}

export function ensure(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Queue time by definition: wall time minus every pause so far. */
export function ledgerQueueTime(ledger: Ledger, at: number): number {
  const now = ledger.pausedAt === null ? at : Math.min(at, ledger.pausedAt);
  return now - ledger.pausedMs;
}

export function ticketOf(ledger: Ledger, id: string): LedgerTicket {
  const ticket = ledger.tickets.get(id);
  ensure(ticket !== undefined, `an event speaks of ticket ${id}, which was never issued`);
  return ticket;
}

export function windowOf(ledger: Ledger, id: string): LedgerWindow {
  const window = ledger.windows.get(id);
  ensure(window !== undefined, `an event speaks of window ${id}, which is not in the settings`);
  return window;
}

/** The command of the last action of a window that could be taken back. */
export function lastAction(ledger: Ledger, window: string): string | null {
  return ledger.before.get(window)?.cause ?? null;
}
