import type { HealthBody } from '@talon/shared/contract/device-health.ts';
import type { PrinterView } from '@talon/shared/views/printer-view.ts';
import { createContext, use } from 'react';

/** How this kiosk's network printer is; null = its browser prints, or nothing does. */
export const PrinterContext = createContext<PrinterView['printer']>(null);

export function usePrinter(): PrinterView['printer'] {
  return use(PrinterContext);
}

/** The same in the words of a device's health. */
export const printerHealth = {
  unknown: null,
  ready: 'ok',
  silent: 'ok',
  paper_low: 'paper_low',
  paper_out: 'paper_out',
  cover_open: 'cover_open',
  printer_error: 'away',
  away: 'away',
} as const satisfies Record<NonNullable<PrinterView['printer']>, HealthBody['printer']>;
