import type { Trouble } from './printer-status.ts';

/** What is known of a printer. `silent`: it prints and tells nothing of itself. */
export type PrinterHealth = 'unknown' | 'ready' | 'silent' | 'paper_low' | 'away' | Trouble;

/** Whether a ticket sent to it now would come out. */
export const canPrint = {
  unknown: true,
  ready: true,
  silent: true,
  paper_low: true,
  away: false,
  paper_out: false,
  cover_open: false,
  printer_error: false,
} as const satisfies Record<PrinterHealth, boolean>;
