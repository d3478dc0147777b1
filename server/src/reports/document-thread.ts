import type { ExportFormat } from '@talon/shared/contract/reports.ts';
import { serveThread } from '../threads/serve.ts';
import { csvFile } from './csv-file.ts';
import type { DocumentQuestion } from './document-writer.ts';
import { pdfFile } from './pdf-file.ts';
import { xlsxFile } from './xlsx-file.ts';

const writers = {
  csv: async (document) => csvFile(document),
  xlsx: xlsxFile,
  pdf: pdfFile,
} as const satisfies Record<
  ExportFormat,
  (document: DocumentQuestion['document']) => Promise<Buffer>
>;

serveThread<DocumentQuestion, Uint8Array>(async ({ format, document }) => {
  // Out of the pool of buffers, whose memory cannot be given away.
  const answer = Uint8Array.from(await writers[format](document));
  return { answer, transfer: [answer.buffer] };
});
