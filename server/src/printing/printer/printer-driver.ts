import type { Instant } from '@talon/shared/domain/words.ts';
import type { PrintJob } from '../../queue/print-job.ts';
import type { PrintNews } from '../jobs/print-machine.ts';
import type { PrinterHealth } from './printer-health.ts';
import type { PrinterLink } from './printer-link.ts';
import { clearRequest, endRequest, type PrinterStatus } from './printer-status.ts';
import { joined } from './raster-data.ts';

export interface DriverPorts {
  /** null when nobody answers at the printer's address. */
  readonly open: () => Promise<PrinterLink | null>;
  /** The oldest job of this printer that may be tried now. */
  readonly next: () => Promise<PrintJob | null>;
  /** The bytes of the ticket; null: there is nothing to print any more. */
  readonly render: (job: PrintJob) => Promise<Uint8Array | null>;
  /** Durable when it returns; null: the news came too late, the job went another way. */
  readonly tell: (job: string, news: PrintNews) => Promise<PrintJob | null>;
  readonly onHealth: (health: PrinterHealth) => void;
  readonly now: () => Instant;
  readonly onFault: (fault: unknown) => void;
}

export interface DriverPace {
  /** Between two looks at an idle printer. */
  readonly idleMs: number;
  /** Between two looks at one that prints. */
  readonly watchMs: number;
  /** A ticket is out by then, or the printer does not tell. */
  readonly printMs: number;
  /** Between two questions to a printer that did not answer the last one. */
  readonly askAgainMs: number;
  /** The first pause after a printer would not take a job; it doubles up to `mostRetryMs`. */
  readonly retryMs: number;
  readonly mostRetryMs: number;
}

export const driverPace: DriverPace = {
  idleMs: 5_000,
  watchMs: 500,
  printMs: 15_000,
  askAgainMs: 300_000,
  retryMs: 500,
  mostRetryMs: 4_000,
};

export interface PrinterDriver {
  /** A job may have come. */
  readonly wake: () => void;
  /** Lets the ticket that is being printed come to its end. */
  readonly close: () => Promise<void>;
}

/** What this printer has shown of itself since the start. */
interface Acquaintance {
  link: PrinterLink | null;
  /** null: not yet asked. False: it did not answer, so its silence means nothing. */
  answers: boolean | null;
  /** When one that did not answer is asked again, on the clock of the process. */
  askAgainAt: number;
  /** How often in a row it did not tell that a ticket is out. */
  untold: number;
}

/** Once may be a jam or a held button; a printer that never tells is not waited for again. */
const mostUntold = 2;

type Look = PrinterStatus | 'away' | 'silent';

/** One printer, one connection, one ticket at a time, in the order in which they were taken. */
export function startPrinterDriver(ports: DriverPorts, pace: DriverPace): PrinterDriver {
  const known: Acquaintance = { link: null, answers: null, askAgainAt: 0, untold: 0 };
  const bell = createBell();
  let closing = false;

  const run = async (): Promise<void> => {
    while (!closing) {
      const pauseMs = await turn(ports, pace, known).catch((fault: unknown) => {
        ports.onFault(fault);
        return { ms: pace.mostRetryMs, deaf: true };
      });
      if (pauseMs !== null && !closing) await bell.wait(pauseMs.ms, pauseMs.deaf);
    }
    known.link?.close();
  };
  const running = run();
  return {
    wake: () => bell.ring(false),
    close: () => {
      closing = true;
      bell.ring(true);
      return running;
    },
  };
}

/** How long to rest; `deaf`: also when a further job comes, which could only fail alike. */
interface Rest {
  readonly ms: number;
  readonly deaf: boolean;
}

async function turn(
  ports: DriverPorts,
  pace: DriverPace,
  known: Acquaintance,
): Promise<Rest | null> {
  const job = await ports.next();
  if (job === null) {
    greetAnew(known);
    ports.onHealth(healthOf(await look(ports, pace, known)));
    return { ms: pace.idleMs, deaf: false };
  }
  // Drawn while the printer is asked; once it was turned away it is drawn for a printer that takes it.
  const drawing = job.attempts === 0 ? ports.render(job) : null;
  // Its fault is met where it is awaited; a printer that is away must not leave it unheard.
  drawing?.catch(() => {});
  const seen = await look(ports, pace, known);
  ports.onHealth(healthOf(seen));
  const reason = reasonAgainst(seen);
  if (reason !== null) {
    const ms = Math.min(pace.mostRetryMs, pace.retryMs * 2 ** Math.min(job.attempts, 10));
    await ports.tell(job.id, { kind: 'put_off', reason, until: ports.now() + ms });
    return { ms, deaf: true };
  }
  const data = await (drawing ?? ports.render(job));
  if (data === null) await ports.tell(job.id, { kind: 'failed', reason: 'other' });
  else await print(job, data, { ports, pace, known });
  return null;
}

/**
 * A printer that did not answer may have been warming up, and a dead line to it looks like a quiet
 * one: when nothing is to be printed it is asked again, over a new line.
 */
function greetAnew(known: Acquaintance): void {
  if (known.answers !== false || performance.now() < known.askAgainAt) return;
  known.link?.close();
  known.answers = null;
}

/** Looks at the printer over the open link, or a new one. */
async function look(ports: DriverPorts, pace: DriverPace, known: Acquaintance): Promise<Look> {
  if (known.link?.isOpen() !== true) known.link = await ports.open();
  const { link } = known;
  if (link === null) return 'away';
  if (known.answers === false) return 'silent';
  const status = await link.status();
  if (status !== null) {
    known.answers = true;
    return status;
  }
  if (known.answers === null && link.isOpen()) {
    known.answers = false;
    known.askAgainAt = performance.now() + pace.askAgainMs;
    return 'silent';
  }
  // It used to answer: whatever holds the line now is no printer that works.
  link.close();
  return 'away';
}

function healthOf(seen: Look): PrinterHealth {
  if (seen === 'away' || seen === 'silent') return seen;
  return seen.trouble ?? (seen.paperLow ? 'paper_low' : 'ready');
}

function reasonAgainst(seen: Look): string | null {
  if (seen === 'away') return 'offline';
  return seen === 'silent' ? null : seen.trouble;
}

interface Printing {
  readonly ports: DriverPorts;
  readonly pace: DriverPace;
  readonly known: Acquaintance;
}

/** The job is durably begun before its first byte goes out: a crash after that prints nothing twice. */
async function print(job: PrintJob, data: Uint8Array, printing: Printing): Promise<void> {
  const { ports, known } = printing;
  const { link } = known;
  if (link === null) return;
  const begun = await ports.tell(job.id, { kind: 'begun' });
  if (begun === null) return;
  const asks = known.answers === true && known.untold < mostUntold;
  const sent = await link.send(asks ? joined([data, endRequest]) : data);
  if (!sent) await ports.tell(job.id, { kind: 'failed', reason: 'interrupted' });
  else await ports.tell(job.id, asks ? await watch(link, printing) : { kind: 'sent' });
}

/** Waits for the end of the ticket and looks at the printer meanwhile. */
async function watch(link: PrinterLink, printing: Printing): Promise<PrintNews> {
  const { ended, forget } = link.untilEnd(printing.pace.printMs);
  try {
    for (;;) {
      const news = await glance(link, ended, printing);
      if (news !== null) return news;
    }
  } finally {
    forget();
  }
}

/** null: it still prints. */
async function glance(
  link: PrinterLink,
  end: Promise<boolean>,
  { ports, pace, known }: Printing,
): Promise<PrintNews | null> {
  const ended = await Promise.race([end, sleep(pace.watchMs)]);
  if (ended === true) {
    known.untold = 0;
    return { kind: 'printed' };
  }
  if (!link.isOpen()) return { kind: 'failed', reason: 'interrupted' };
  if (ended === false) {
    known.untold += 1;
    // Its word may still come, and would be taken for that of the next ticket.
    link.close();
    return { kind: 'sent' };
  }
  const status = await link.status();
  if (status === null || status.trouble === null) return null;
  if (await settled(end)) return { kind: 'printed' };
  // Answered in order: with the answer the rest is thrown away, whoever brings paper now.
  await link.send(clearRequest);
  await link.status();
  ports.onHealth(status.trouble);
  return { kind: 'failed', reason: status.trouble };
}

/** The ticket may have come out while the question was on its way. */
async function settled(end: Promise<boolean>): Promise<boolean> {
  return (await Promise.race([end, Promise.resolve(null)])) === true;
}

function sleep(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms).unref());
}

/** A rest that a ring ends, unless nobody listens; a ring before the rest is not lost. */
function createBell() {
  let rung = false;
  let wakeUp: (loud: boolean) => void = () => {};
  return {
    ring: (loud: boolean) => {
      rung = true;
      wakeUp(loud);
    },
    wait: (ms: number, deaf: boolean) =>
      new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          wakeUp = () => {};
          rung = false;
          resolve();
        };
        const timer = setTimeout(end, ms);
        timer.unref();
        wakeUp = (loud) => {
          if (loud || !deaf) end();
        };
        if (rung && !deaf) end();
      }),
  };
}
