import type { ExportFormat } from '@talon/shared/contract/reports.ts';
import { atMost } from '../http/at-most.ts';
import { createThread, threadModule } from '../threads/thread.ts';
import type { ReportDocument } from './document.ts';

export interface DocumentQuestion {
  readonly format: ExportFormat;
  readonly document: ReportDocument;
}

/** Makes the files of reports off the event loop. */
export interface DocumentWriter {
  readonly write: (question: DocumentQuestion) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Files that wait to be made: whoever asks for more comes again. */
const mostFiles = 20;

export function createDocumentWriter(): DocumentWriter {
  const thread = createThread<DocumentQuestion, Uint8Array>(
    threadModule('document-thread', import.meta.url),
  );
  return { write: atMost(mostFiles, thread.ask), close: thread.close };
}
