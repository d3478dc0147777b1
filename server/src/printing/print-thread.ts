import { createThread, threadModule } from '../threads/thread.ts';
import type { Paper } from './paper.ts';

export interface PaperPrinter {
  /** The ticket as a PDF, drawn off the event loop. */
  readonly pdf: (paper: Paper) => Promise<Uint8Array>;
  /** Loads fonts and code now, so that the first visitor of the day does not wait for them. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

export function createPaperPrinter(): PaperPrinter {
  const thread = createThread<Paper, Uint8Array>(threadModule('paper-thread', import.meta.url));
  return { pdf: thread.ask, start: thread.start, close: thread.close };
}
