import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';

export type Printing = CentreDocument['printing'];
export type Printer = Printing['printers'][number];
export type NetworkPrinter = Extract<Printer, { readonly kind: 'escpos' }>;

/** The first id of its kind that no printer has. */
export function freeId(printers: readonly Pick<Printer, 'id'>[]): string {
  const taken = new Set(printers.map(({ id }) => id));
  let number = printers.length + 1;
  while (taken.has(`printer-${number}`)) number += 1;
  return `printer-${number}`;
}

export function newPrinter(
  kind: Printer['kind'],
  printers: readonly Pick<Printer, 'id'>[],
  name: string,
): Printer {
  const common = { id: freeId(printers), name, width: 80 } as const;
  if (kind === 'browser') return { kind, ...common };
  const asUsual = {
    port: 9100,
    mode: 'raster',
    model: null,
    codepage: null,
    cutter: true,
  } as const;
  return { kind, ...common, host: '', ...asUsual };
}

/** Without a printer, and with nothing that still names it. */
export function withoutPrinter(printing: Printing, id: string): Printing {
  return {
    ...printing,
    printers: printing.printers.filter((printer) => printer.id !== id),
    kiosk: printing.kiosk === id ? null : printing.kiosk,
    reception: printing.reception === id ? null : printing.reception,
  };
}
