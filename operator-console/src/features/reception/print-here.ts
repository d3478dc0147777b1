import { printPdf } from '@talon/shared/client/print-pdf.ts';

/** Longest wait for the paper from the server, ms. */
const longestMs = 15_000;

/** A ticket through this browser's own printing. Rejects when it could not be printed. */
export async function printHere(ticket: string): Promise<void> {
  const response = await fetch(`/api/v1/tickets/${encodeURIComponent(ticket)}/ticket.pdf`, {
    credentials: 'same-origin',
    signal: AbortSignal.timeout(longestMs),
  });
  if (!response.ok) throw new Error(`the paper: ${response.status}`);
  await printPdf(await response.blob());
}
