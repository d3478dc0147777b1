import type { View } from './common.ts';

/** One printing as its kiosk follows it. */
export interface PrintingView {
  readonly job: string;
  readonly state: 'queued' | 'sent' | 'printed' | 'failed';
  /** A code: why it failed, or why it still waits. */
  readonly reason: string | null;
  /** The server has not finished with it. */
  readonly open: boolean;
}

/** `printer:{device}`: what a kiosk knows of the printer the server prints its tickets with. */
export interface PrinterView extends View {
  /** null: its own browser prints, or nothing does. */
  readonly printer:
    | 'unknown'
    | 'ready'
    | 'silent'
    | 'paper_low'
    | 'away'
    | 'paper_out'
    | 'cover_open'
    | 'printer_error'
    | null;
  /** The last that this kiosk asked for, the newest first. */
  readonly printings: readonly PrintingView[];
}
