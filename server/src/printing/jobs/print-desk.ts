import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { NetworkPrinter } from '@talon/shared/domain/settings/printing-settings.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { PrintJob, PrintJobs } from '../../queue/print-job.ts';
import { StorageUnavailable } from '../../queue/storage-unavailable.ts';
import {
  type DriverPace,
  type PrinterDriver,
  startPrinterDriver,
} from '../printer/printer-driver.ts';
import type { PrinterHealth } from '../printer/printer-health.ts';
import type { PrinterLink } from '../printer/printer-link.ts';
import { afterRestart, type PrintNews, stepPrintJob } from './print-machine.ts';
import { networkPrinter, networkPrinterOf } from './printer-of.ts';

export interface PrintDeskParts {
  readonly store: { readonly printJobs: PrintJobs; readonly turn: () => Promise<void> | null };
  readonly settings: {
    readonly centres: () => readonly CentreSettings[];
    readonly get: (centre: CentreId) => CentreSettings | undefined;
    readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  };
  /** The printer a kiosk was given; null = the usual one. */
  readonly printerOfDevice: (device: string) => string | null;
  readonly now: () => Instant;
  readonly open: (printer: NetworkPrinter) => Promise<PrinterLink | null>;
  readonly render: (job: PrintJob, printer: NetworkPrinter) => Promise<Uint8Array | null>;
  readonly pace: DriverPace;
  readonly onFault: (fault: unknown) => void;
}

/** A printing as its kiosk follows it. */
export type PrintingNow = Pick<PrintJob, 'id' | 'state' | 'reason' | 'open'>;

/** Brings every open print job to its end, whatever happens to printers, settings and process. */
export interface PrintDesk {
  /** Takes up what the last run of the server left, and begins. */
  readonly start: () => void;
  /** The network printer for what this kiosk prints; null: its own browser. */
  readonly printerFor: (centre: CentreId, device: string) => string | null;
  /** The network printer of the reception; null: it has none. */
  readonly receptionPrinter: (centre: CentreId) => string | null;
  /** A job of the centre was written. */
  readonly wake: (centre: CentreId) => void;
  /** What has become of a job; null: too late, or there is none. Throws when it cannot be kept. */
  readonly tell: (job: string, news: PrintNews) => Promise<PrintJob | null>;
  readonly health: (centre: CentreId, printer: string) => PrinterHealth;
  /** The last printings that a kiosk asked for, the newest first. */
  readonly ofDevice: (device: string) => readonly PrintingNow[];
  /** A printer of the centre, or a printing, is not as it was. */
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  readonly close: () => Promise<void>;
}

interface Kept {
  readonly centre: CentreId;
  readonly printer: NetworkPrinter;
  readonly driver: PrinterDriver;
  health: PrinterHealth;
}

const storePatienceMs = 500;
const keptOfDevice = 8;

export function createPrintDesk(parts: PrintDeskParts): PrintDesk {
  const { store, settings } = parts;
  const kept = new Map<string, Kept>();
  const recent = createRecent();
  const listeners = new Set<(centre: CentreId) => void>();
  let closing = false;

  const changed = (centre: CentreId) => {
    for (const listener of listeners) listener(centre);
  };
  const tell: PrintDesk['tell'] = async (id, news) => {
    for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
    const job = store.printJobs.find(id);
    const next = job === null ? null : stepPrintJob(job, news, parts.now());
    if (next === null) return null;
    store.printJobs.update(next);
    recent.note(next);
    changed(next.centre);
    return next;
  };
  /** What happened at the printer is not forgotten because the disk was full just then. */
  const insist: PrintDesk['tell'] = async (id, news) => {
    for (;;) {
      try {
        return await tell(id, news);
      } catch (fault) {
        const waits = fault instanceof StorageUnavailable && news.kind !== 'begun' && !closing;
        if (!waits) throw fault;
        await new Promise((resolve) => setTimeout(resolve, storePatienceMs).unref());
      }
    }
  };
  const keep = (centre: CentreId, printer: NetworkPrinter) => {
    const one: Kept = { centre, printer, health: 'unknown', driver: driverOf(centre, printer) };
    kept.set(keyOf(centre, printer.id), one);
  };
  const driverOf = (centre: CentreId, printer: NetworkPrinter) =>
    startPrinterDriver(
      {
        open: () => parts.open(printer),
        next: createLine({ parts, tell: insist, note: recent.note }, centre, printer.id),
        render: (job) => parts.render(job, printer),
        tell: insist,
        onHealth: (health) => {
          const one = kept.get(keyOf(centre, printer.id));
          if (one === undefined || one.health === health) return;
          one.health = health;
          changed(centre);
        },
        now: parts.now,
        onFault: parts.onFault,
      },
      parts.pace,
    );
  const { arrange, endOrphans } = createArranging({ parts, kept, keep, tell: insist, changed });
  const stopFollowing = settings.onChange((centre) => void arrange(centre).catch(parts.onFault));

  return {
    start: () => {
      for (const { id } of settings.centres()) void arrange(id).catch(parts.onFault);
    },
    printerFor: (centre, device) => {
      const printing = settings.get(centre)?.printing;
      if (printing === undefined) return null;
      return networkPrinterOf(printing, parts.printerOfDevice(device));
    },
    receptionPrinter: (centre) => {
      const printing = settings.get(centre)?.printing;
      return printing === undefined
        ? null
        : (networkPrinter(printing, printing.reception)?.id ?? null);
    },
    wake: (centre) => {
      for (const one of kept.values()) if (one.centre === centre) one.driver.wake();
      void endOrphans(centre).catch(parts.onFault);
    },
    tell,
    health: (centre, printer) => kept.get(keyOf(centre, printer))?.health ?? 'unknown',
    ofDevice: recent.of,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closing = true;
      stopFollowing();
      await Promise.all([...kept.values()].map(({ driver }) => driver.close()));
    },
  };
}

const keyOf = (centre: CentreId, printer: string): string => `${centre}/${printer}`;

/** The last printings of each kiosk: a handful of a handful of devices. */
function createRecent() {
  const byDevice = new Map<string, readonly PrintingNow[]>();
  return {
    note: ({ id, state, reason, open, device }: PrintJob) => {
      if (device === null) return;
      const others = (byDevice.get(device) ?? []).filter((one) => one.id !== id);
      byDevice.set(device, [{ id, state, reason, open }, ...others].slice(0, keptOfDevice));
    },
    of: (device: string) => byDevice.get(device) ?? [],
  };
}

interface Waiting {
  readonly parts: PrintDeskParts;
  readonly tell: PrintDesk['tell'];
  readonly note: (job: PrintJob) => void;
}

/** The oldest job that may be tried; those that waited too long are ended on the way to it. */
function createLine({ parts, tell, note }: Waiting, centre: CentreId, printer: string) {
  const waitMs = () => (parts.settings.get(centre)?.printing.waitSeconds ?? 60) * 1000;
  let head = { id: '', since: 0 };
  return async (): Promise<PrintJob | null> => {
    for (;;) {
      const [job] = parts.store.printJobs.open(centre, printer, 1);
      if (job === undefined) return null;
      note(job);
      const now = parts.now();
      // Where the clock was set back a ticket of an hour ahead must not wait that hour more.
      const since = Math.min(job.queuedAt, now, job.id === head.id ? head.since : now);
      head = { id: job.id, since };
      const ending = afterRestart(job);
      if (ending !== null) await tell(job.id, ending);
      else if (now - since > waitMs()) await tell(job.id, { kind: 'expired' });
      else return job;
    }
  };
}

interface Arranging {
  readonly parts: PrintDeskParts;
  readonly kept: Map<string, Kept>;
  readonly keep: (centre: CentreId, printer: NetworkPrinter) => void;
  readonly tell: PrintDesk['tell'];
  readonly changed: (centre: CentreId) => void;
}

/** Makes the drivers those of the settings, one change after another. */
function createArranging({ parts, kept, keep, tell, changed }: Arranging) {
  const { printJobs } = parts.store;
  const wantedOf = (centre: CentreId, printer: string): NetworkPrinter | null => {
    const printing = parts.settings.get(centre)?.printing;
    return printing === undefined ? null : networkPrinter(printing, printer);
  };
  const arrange = async (centre: CentreId): Promise<void> => {
    for (const [key, one] of kept) {
      if (one.centre !== centre) continue;
      const wanted = wantedOf(centre, one.printer.id);
      if (JSON.stringify(wanted) === JSON.stringify(one.printer)) continue;
      await one.driver.close();
      kept.delete(key);
    }
    for (const printer of parts.settings.get(centre)?.printing.printers ?? []) {
      if (printer.kind === 'escpos' && !kept.has(keyOf(centre, printer.id))) keep(centre, printer);
    }
    await endOrphans(centre);
    changed(centre);
  };
  /** A printer may leave the settings between a touch and its ticket, or while nobody is running. */
  const endOrphans = async (centre: CentreId): Promise<void> => {
    for (const printer of printJobs.waitingFor(centre)) {
      const isAtWork = kept.has(keyOf(centre, printer));
      if (!isAtWork && wantedOf(centre, printer) === null) await endAll(centre, printer);
    }
  };
  const endAll = async (centre: CentreId, printer: string): Promise<void> => {
    for (;;) {
      const [job] = printJobs.open(centre, printer, 1);
      if (job === undefined) return;
      await tell(job.id, { kind: 'failed', reason: 'no_printer' });
    }
  };
  const inTurn = oneAtATime();
  return {
    endOrphans,
    arrange: (centre: CentreId): Promise<void> => inTurn(() => arrange(centre)),
  };
}
