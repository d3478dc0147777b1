import type { NetworkPrinter } from '@talon/shared/domain/settings/printing-settings.ts';
import { createThread, type Thread, threadModule } from '../threads/thread.ts';
import type { DocumentsPaper } from './documents-paper.ts';
import { createDrawingTurns } from './drawing-turns.ts';
import type { EmulatedPaper } from './emulator/emulated-paper.ts';
import type { Paper } from './paper.ts';

export type PaperQuestion =
  | { readonly kind: 'pdf' | 'png'; readonly paper: Paper }
  | { readonly kind: 'documents'; readonly paper: DocumentsPaper }
  | { readonly kind: 'list'; readonly paper: DocumentsPaper; readonly printer: NetworkPrinter }
  | { readonly kind: 'data'; readonly paper: Paper; readonly printer: NetworkPrinter }
  | { readonly kind: 'emulated'; readonly paper: EmulatedPaper };

/** Everything that draws, off the event loop. */
export interface PaperPrinter {
  /** The ticket as a PDF. */
  readonly pdf: (paper: Paper) => Promise<Uint8Array>;
  /** What to bring for a service, as a PDF. */
  readonly documents: (paper: DocumentsPaper) => Promise<Uint8Array>;
  /** The ticket as a picture, a pixel for each dot of the head. */
  readonly png: (paper: Paper) => Promise<Uint8Array>;
  /** The ticket as the bytes this printer takes, to the cut. */
  readonly data: (paper: Paper, printer: NetworkPrinter) => Promise<Uint8Array>;
  /** What to bring for a service, as such bytes. */
  readonly list: (paper: DocumentsPaper, printer: NetworkPrinter) => Promise<Uint8Array>;
  /** What came out of an emulated printer, as a PNG. */
  readonly emulated: (paper: EmulatedPaper) => Promise<Uint8Array>;
  /** Loads fonts and code now, so that the first visitor of the day does not wait for them. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

const blankPaper: Paper = {
  language: 'uk',
  width: 80,
  logo: true,
  copy: false,
  centre: 'Є',
  address: 'ї',
  phone: '',
  number: 'А000',
  service: 'ґ',
  nextServices: [],
  ahead: 0,
  wait: null,
  link: 'https://',
  documents: [],
  advice: true,
  note: '',
  issued: '',
  place: '',
};

/** A list on its way to a printer holds up the ticket that comes behind it. */
const isForPrinter = ({ kind }: PaperQuestion) => kind === 'data' || kind === 'list';

type PaperThread = Thread<PaperQuestion, Uint8Array>;

const openThread = (): PaperThread => createThread(threadModule('paper-thread', import.meta.url));

export function createPaperPrinter(thread: PaperThread = openThread()): PaperPrinter {
  const inTurn = createDrawingTurns();
  let closed = false;
  const ask = (question: PaperQuestion): Promise<Uint8Array> =>
    inTurn(isForPrinter(question), async () => {
      // A question would bring the thread up again.
      if (closed) throw new Error('no papers are drawn any more');
      return thread.ask(question);
    });
  return {
    pdf: (paper) => ask({ kind: 'pdf', paper }),
    documents: (paper) => ask({ kind: 'documents', paper }),
    png: (paper) => ask({ kind: 'png', paper }),
    data: (paper, printer) => ask({ kind: 'data', paper, printer }),
    list: (paper, printer) => ask({ kind: 'list', paper, printer }),
    emulated: (paper) => ask({ kind: 'emulated', paper }),
    // Whoever draws first reads every table of the fonts: better nobody's ticket.
    start: () => void ask({ kind: 'png', paper: blankPaper }).catch(() => {}),
    close: () => {
      closed = true;
      return thread.close();
    },
  };
}
