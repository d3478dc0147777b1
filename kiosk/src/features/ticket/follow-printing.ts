import type { PrinterView } from '@talon/shared/views/printer-view.ts';
import type { PrintState } from './print.ts';

type PrinterNow = PrinterView['printer'];
type Known = Pick<PrinterView, 'printer' | 'printings'>;

/** Without a word of the printing for this long the visitor is told to photograph the number. */
export const silenceMs = 20_000;

/** How a printer that does not print is told to a visitor; null: it prints. */
const trouble = {
  unknown: null,
  ready: null,
  silent: null,
  paper_low: null,
  away: 'failed',
  cover_open: 'failed',
  printer_error: 'failed',
  paper_out: 'paper_out',
} as const satisfies Record<NonNullable<PrinterNow>, 'failed' | 'paper_out' | null>;

/** What a visitor may be told of the printer before a ticket is taken; null: nothing. */
export function troubleOf(printer: PrinterNow): 'failed' | 'paper_out' | null {
  return printer === null ? null : trouble[printer];
}

/** A printing of the server as the ticket's screen tells it. `waitedMs` since it was asked for. */
export function followPrinting(view: Known | null, job: string, waitedMs: number): PrintState {
  const printing = view?.printings.find((one) => one.job === job);
  const silent = waitedMs >= silenceMs ? 'failed' : 'printing';
  if (view === null || printing === undefined) return silent;
  switch (printing.state) {
    case 'queued':
      if (printing.reason === 'paper_out') return 'paper_out';
      return troubleOf(view.printer) ?? (printing.reason === null ? silent : 'failed');
    case 'sent':
      return printing.open ? 'printing' : 'sent';
    case 'printed':
      return 'sent';
    case 'failed':
      return printing.reason === 'paper_out' ? 'paper_out' : 'failed';
  }
}
