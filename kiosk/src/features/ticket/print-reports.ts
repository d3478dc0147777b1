import type { SafeStore } from '@talon/shared/client/device/safe-store.ts';

/** What became of a printing. Nothing in it leads to its visitor. */
export interface PrintReport {
  readonly job: string;
  readonly state: 'sent' | 'failed';
  readonly reason?: 'no_printer' | 'left' | 'other';
}

/** False: nobody heard it. */
export type SendReport = (report: PrintReport) => Promise<boolean>;

export interface ReportPorts {
  readonly store: SafeStore;
  readonly after: (ms: number, run: () => void) => () => void;
}

export interface PrintReports {
  readonly tell: (report: PrintReport) => void;
  /** There is somebody to tell; what is returned ends that. */
  readonly begin: (send: SendReport) => () => void;
}

const place = 'talon.kiosk.prints';
/** Of a long cut the latest matter: the visitors of the others have left. */
const mostKept = 50;
const firstPauseMs = 1000;
export const longestPauseMs = 30_000;

/** Tells the server what became of each printing until it is heard, also after a power cut. */
export function createPrintReports({ store, after }: ReportPorts): PrintReports {
  let waiting = read(store);
  let send: SendReport | null = null;
  let pauseMs = firstPauseMs;
  let stop = (): void => {};
  let isRunning = false;
  const keep = (reports: readonly PrintReport[]): void => {
    waiting = reports.slice(-mostKept);
    store.setItem(place, JSON.stringify(waiting));
  };
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    stop();
    for (;;) {
      const [first] = waiting;
      if (first === undefined || send === null) break;
      if (!(await send(first))) {
        stop = after(pauseMs, () => void run());
        pauseMs = Math.min(longestPauseMs, pauseMs * 2);
        break;
      }
      pauseMs = firstPauseMs;
      keep(waiting.filter((one) => one !== first));
    }
    isRunning = false;
  };
  return {
    tell: (report) => {
      keep([...waiting, report]);
      void run();
    },
    begin: (sending) => {
      send = sending;
      void run();
      return () => {
        if (send === sending) send = null;
      };
    },
  };
}

function read(store: SafeStore): readonly PrintReport[] {
  try {
    const found: unknown = JSON.parse(store.getItem(place) ?? '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one?.job === 'string') : [];
  } catch {
    return [];
  }
}
