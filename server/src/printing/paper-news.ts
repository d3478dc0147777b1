import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { PrinterTrouble } from '@talon/shared/views/hall-view.ts';
import type { PaperNews } from '@talon/shared/views/hall-view-beside.ts';
import type { PrintJob, PrintJobs } from '../queue/print-job.ts';
import type { PrintDesk } from './jobs/print-desk.ts';
import type { PrinterHealth } from './printer/printer-health.ts';

/** A printer that is switched over, or whose lid is opened, is no event: told after so long, ms. */
const graceMs = 20_000;
/** Of more than these the printers are the news, not the tickets. */
const mostUnprinted = 20;

/** What a printer is told of for, and after how long. */
const tellable: Readonly<Record<PrinterHealth, Tellable | null>> = {
  unknown: null,
  ready: null,
  silent: null,
  paper_low: { trouble: 'paper_low', afterMs: 0 },
  paper_out: { trouble: 'paper_out', afterMs: 0 },
  away: { trouble: 'away', afterMs: graceMs },
  cover_open: { trouble: 'cover_open', afterMs: graceMs },
  printer_error: { trouble: 'printer_error', afterMs: graceMs },
};

interface Tellable {
  readonly trouble: PrinterTrouble;
  readonly afterMs: number;
}

export interface PaperNewsParts {
  readonly now: () => Instant;
  readonly printJobs: Pick<PrintJobs, 'failed'>;
  readonly settings: { readonly get: (centre: CentreId) => CentreSettings | undefined };
  /** The live day of a centre; null: none is open yet. */
  readonly dateOf: (centre: CentreId) => string | null;
  readonly desk: Pick<PrintDesk, 'health' | 'printerFor' | 'onChange'>;
  readonly kiosksOf: (centre: CentreId) => readonly string[];
  readonly onFault: (fault: unknown) => void;
}

export interface PaperBook {
  readonly of: (centre: CentreId) => PaperNews;
  /** A printing was asked for. */
  readonly asked: (centre: CentreId) => void;
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  readonly close: () => void;
}

/** What those who run a hall are told of its paper. */
export function createPaperNews(parts: PaperNewsParts): PaperBook {
  const listeners = new Set<(centre: CentreId) => void>();
  const tell = (centre: CentreId): void => {
    for (const listener of listeners) listener(centre);
  };
  const unprinted = createUnprinted(parts);
  const printers = createPrinterBook(parts);
  const changed = (centre: CentreId): void => {
    unprinted.forget(centre);
    printers.look(centre);
    tell(centre);
  };
  const stop = parts.desk.onChange(changed);
  return {
    of: (centre) => ({
      unprinted: unprinted.of(centre),
      printers: printers.of(centre),
      served: new Set(
        parts.kiosksOf(centre).filter((one) => parts.desk.printerFor(centre, one) !== null),
      ),
    }),
    asked: changed,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: stop,
  };
}

interface Known {
  readonly date: string;
  readonly jobs: PaperNews['unprinted'];
}

/** Read once for each change: the hall is folded far more often. */
function createUnprinted({ printJobs, dateOf, onFault }: PaperNewsParts) {
  const known = new Map<CentreId, Known & { isFresh: boolean }>();
  return {
    forget: (centre: CentreId): void => {
      const one = known.get(centre);
      if (one !== undefined) one.isFresh = false;
    },
    of: (centre: CentreId): PaperNews['unprinted'] => {
      const date = dateOf(centre);
      const before = known.get(centre);
      if (date === null) return [];
      if (before?.date === date && before.isFresh) return before.jobs;
      try {
        const jobs = printJobs
          .failed(centre, date)
          .filter(isNews)
          .slice(-mostUnprinted)
          .map(toNews);
        known.set(centre, { date, jobs, isFresh: true });
        return jobs;
      } catch (fault) {
        // A store that cannot be read for a moment must not take the whole hall off the screen.
        onFault(fault);
        return before?.date === date ? before.jobs : [];
      }
    },
  };
}

/** A kiosk that has no printer says so of every ticket: nobody missed a paper there. */
function isNews({ printer, reason }: PrintJob): boolean {
  return printer !== null || reason !== 'no_printer';
}

const toNews = ({ id, ticket, reason, changedAt }: PrintJob): PaperNews['unprinted'][number] => ({
  ...{ job: id, ticket, reason },
  at: changedAt,
});

interface Standing {
  readonly trouble: PrinterTrouble;
  /** Of the same kind of trouble: a lid that is opened to bring paper does not begin anew. */
  readonly since: Instant;
  readonly toldFrom: Instant;
}

/** Since when each printer of a centre gives no paper. Who looks at the hall looks again and again. */
function createPrinterBook({ settings, desk, now }: PaperNewsParts) {
  const book = new Map<CentreId, ReadonlyMap<string, Standing>>();
  const networkOf = (centre: CentreId) =>
    (settings.get(centre)?.printing.printers ?? []).filter(({ kind }) => kind === 'escpos');
  return {
    look: (centre: CentreId): void => {
      const before = book.get(centre);
      const found = networkOf(centre).flatMap(({ id }) => {
        const news = tellable[desk.health(centre, id)];
        return news === null ? [] : [[id, standingOf(news, before?.get(id), now())] as const];
      });
      book.set(centre, new Map(found));
    },
    of: (centre: CentreId): PaperNews['printers'] =>
      networkOf(centre).flatMap(({ id, name }) => {
        const standing = book.get(centre)?.get(id);
        if (standing === undefined || !isDue(standing, now())) return [];
        return [{ printer: id, name, trouble: standing.trouble, since: standing.since }];
      }),
  };
}

/** A clock that was set back since puts nothing off. */
function isDue({ since, toldFrom }: Standing, at: Instant): boolean {
  return at >= toldFrom || at < since;
}

function standingOf(
  { trouble, afterMs }: Tellable,
  before: Standing | undefined,
  at: Instant,
): Standing {
  const isSame = (before?.trouble === 'paper_low') === (trouble === 'paper_low');
  if (before === undefined || !isSame) return { trouble, since: at, toldFrom: at + afterMs };
  return { ...before, trouble, toldFrom: Math.min(before.toldFrom, at + afterMs) };
}
