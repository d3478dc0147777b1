import type { CentreId } from '@talon/shared/domain/words.ts';
import type { View } from '@talon/shared/views/common.ts';
import type { PrinterView } from '@talon/shared/views/printer-view.ts';
import type { PrintDesk } from './jobs/print-desk.ts';

/** What `printer:{device}` shows. It belongs to no day: its stamp counts. */
export interface PrinterRoom {
  /** null: no such kiosk is paired. */
  readonly view: (device: string) => View | null;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
}

export function createPrinterRoom(parts: {
  readonly desk: PrintDesk;
  readonly centreOfDevice: (device: string) => CentreId | null;
  /** Tells views of this start of the server from those of another. */
  readonly epoch: string;
}): PrinterRoom {
  const { desk, epoch } = parts;
  let tick = 0;
  return {
    view: (device) => {
      const centre = parts.centreOfDevice(device);
      if (centre === null) return null;
      tick += 1;
      const printer = desk.printerFor(centre, device);
      const printings = desk.ofDevice(device);
      return {
        version: { epoch, day: '', event: 0, tick },
        printer: printer === null ? null : desk.health(centre, printer),
        printings: printings.map(({ id, ...now }) => ({ job: id, ...now })),
      } satisfies PrinterView;
    },
    onChange: desk.onChange,
  };
}
