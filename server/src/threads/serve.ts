import { parentPort, type TransferListItem } from 'node:worker_threads';
import type { Reply } from './thread.ts';

/** An answer with the buffers whose memory moves to the other side instead of being copied. */
export interface Served<Answer> {
  readonly answer: Answer;
  readonly transfer?: readonly TransferListItem[];
}

/** The thread's side of `createThread`: one question, one answer; a fault is an answer as well. */
export function serveThread<Question, Answer>(
  work: (question: Question) => Promise<Served<Answer>> | Served<Answer>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this module runs in a worker thread only');
  port.on('message', async (asked: { readonly id: number; readonly question: Question }) => {
    const send = (reply: Reply<Answer>, transfer: readonly TransferListItem[] = []): void =>
      port.postMessage(reply, transfer);
    try {
      const served = await work(asked.question);
      send({ id: asked.id, answer: served.answer }, served.transfer);
    } catch (fault) {
      send({ id: asked.id, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  });
}
