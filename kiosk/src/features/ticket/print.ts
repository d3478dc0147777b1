import { after } from '@talon/shared/client/after.ts';
import { callApi } from '@talon/shared/client/api.ts';
import { localStore } from '@talon/shared/client/device/safe-store.ts';
import { printPdf } from '@talon/shared/client/print-pdf.ts';
import type { HeldTicket } from '../session/session.ts';
import type { Desk } from '../session/use-intention.ts';
import { createPrintReports } from './print-reports.ts';

/** `sent`: take it, as far as is known; `none`: this kiosk has no printer. */
export type PrintState = 'printing' | 'sent' | 'failed' | 'paper_out' | 'none';

/** Through the browser's own printing (silent with --kiosk-printing), or not at all. */
export type PrintMode = 'browser' | 'off';

/** Longest wait for a paper from the server. */
const longestMs = 15_000;

async function fetchPaper(path: string, desk: Desk): Promise<Blob> {
  const response = await fetch(`/api/v1${path}`, {
    headers: { Authorization: `Bearer ${desk.token}`, 'Accept-Language': desk.language },
    signal: AbortSignal.timeout(longestMs),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.blob();
}

/** Any paper of the server through the browser's printing. Rejects when it cannot be printed. */
export async function printPaper(path: string, desk: Desk): Promise<void> {
  await printPdf(await fetchPaper(path, desk));
}

/** Where the server draws the documents of a service, in the visitor's language. */
export function documentsPath({ centre, language }: Desk, service: string): string {
  const [at, of] = [centre, service].map(encodeURIComponent);
  return `/centres/${at}/services/${of}/documents.pdf?language=${language}`;
}

const reports = createPrintReports({ store: localStore, after });

/** Tells what became of printings in the name of this kiosk; what is returned ends that. */
export function reportAs(token: string): () => void {
  return reports.begin(async ({ job, ...body }) => {
    const path = `/print-jobs/${encodeURIComponent(job)}`;
    const answer = await callApi({ method: 'PUT', path, body, token, language: 'uk' });
    if (answer.ok) return true;
    // A server without time or room has not taken it; any other word is its last.
    return answer.problem !== null && answer.problem.status < 500 && answer.problem.status !== 429;
  });
}

/** Prints a ticket once and tells the server what came of it. Never throws. */
export async function printTicket(
  ticket: HeldTicket,
  desk: Desk,
  mode: PrintMode,
): Promise<PrintState> {
  if (mode === 'off') {
    reports.tell({ job: ticket.job, state: 'failed', reason: 'no_printer' });
    return 'none';
  }
  try {
    await printPaper(`/tickets/${encodeURIComponent(ticket.id)}/ticket.pdf`, desk);
    reports.tell({ job: ticket.job, state: 'sent' });
    return 'sent';
  } catch {
    reports.tell({ job: ticket.job, state: 'failed', reason: 'other' });
    return 'failed';
  }
}

/** Nobody waits for the paper any more; one that has begun to come out comes all the same. */
export function dropPrinting(job: string): void {
  reports.tell({ job, state: 'failed', reason: 'left' });
}
