import type {
  NetworkPrinter,
  PrintingSettings,
  RollWidth,
} from '@talon/shared/domain/settings/printing-settings.ts';

function printerOf({ printers }: PrintingSettings, id: string | null) {
  return printers.find((printer) => printer.id === id);
}

/** null: no such printer, or one that the server does not speak to. */
export function networkPrinter(
  printing: PrintingSettings,
  id: string | null,
): NetworkPrinter | null {
  const found = printerOf(printing, id);
  return found?.kind === 'escpos' ? found : null;
}

/**
 * The printer the server sends a kiosk's tickets to; null: the kiosk's own browser prints. `own` is
 * the printer the kiosk was given; one that has left the settings counts as none.
 */
export function networkPrinterOf(printing: PrintingSettings, own: string | null): string | null {
  return networkPrinter(printing, usualOr(printing, own))?.id ?? null;
}

function usualOr(printing: PrintingSettings, own: string | null): string | null {
  return printerOf(printing, own) === undefined ? printing.kiosk : own;
}

/** The paper a kiosk's browser prints on; 80 mm where nothing is said. */
export function browserWidth(printing: PrintingSettings, own: string | null): RollWidth {
  return printerOf(printing, usualOr(printing, own))?.width ?? 80;
}
