import type { LocalText } from './centre-settings.ts';

/** Width of the paper roll, mm: the head reaches 48 mm of 58 and 72 mm of 80. */
export type RollWidth = 58 | 80;

/** A printer the server itself speaks ESC/POS to, over TCP. */
export interface NetworkPrinter {
  readonly kind: 'escpos';
  readonly id: string;
  /** For staff: where it stands. */
  readonly name: string;
  /** A plain name or address of the local network. */
  readonly host: string;
  readonly port: number;
  readonly width: RollWidth;
  /** `raster` sends the designed ticket as a picture and prints alike on any printer. */
  readonly mode: 'text' | 'raster';
  /** Decides the columns and the number of the table windows1251; null = as Epson numbers them. */
  readonly model: string | null;
  /** The printer's own number of the table windows1251, where `model` does not know it. */
  readonly codepage: number | null;
  /** It has a knife; without one the paper is fed to the tear bar. */
  readonly cutter: boolean;
}

/** A printer at the kiosk's own USB port: its browser prints the PDF. */
export interface BrowserPrinter {
  readonly kind: 'browser';
  readonly id: string;
  readonly name: string;
  readonly width: RollWidth;
}

export type Printer = NetworkPrinter | BrowserPrinter;

/** What stands on the ticket beside its number. */
export interface TicketLayout {
  readonly logo: boolean;
  readonly centre: boolean;
  readonly address: boolean;
  readonly services: boolean;
  readonly ahead: boolean;
  readonly wait: boolean;
  /** The QR code of the visitor's page. */
  readonly link: boolean;
  readonly documents: boolean;
  /** «Listen for your number. Watch the screen.» */
  readonly advice: boolean;
  readonly issued: boolean;
  readonly place: boolean;
  readonly phone: boolean;
  /** The centre's own words, empty = none. */
  readonly note: LocalText;
}

export interface PrintingSettings {
  readonly printers: readonly Printer[];
  /** The usual printer of a kiosk that was given none of its own; null = the kiosk's browser. */
  readonly kiosk: string | null;
  /**
   * Printer of what staff issue on paper and print again; null = none, and a copy comes out where
   * the ticket first did.
   */
  readonly reception: string | null;
  /** A ticket that no printer took within this is not printed any more. */
  readonly waitSeconds: number;
  readonly ticket: TicketLayout;
}

export const defaultTicketLayout: TicketLayout = {
  logo: true,
  centre: true,
  address: true,
  services: true,
  ahead: true,
  wait: true,
  link: true,
  documents: true,
  advice: true,
  issued: true,
  place: true,
  phone: true,
  note: { uk: '', ru: '', en: '' },
};

export const defaultPrinting: PrintingSettings = {
  printers: [],
  kiosk: null,
  reception: null,
  waitSeconds: 60,
  ticket: defaultTicketLayout,
};

/** What an administrator chooses among: names, and never where a printer is reached. */
export function printerNames(
  printing: Pick<PrintingSettings, 'printers'> | undefined,
): readonly { readonly id: string; readonly name: string }[] {
  return printing?.printers.map(({ id, name }) => ({ id, name })) ?? [];
}
