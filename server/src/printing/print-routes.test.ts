import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

describe('what became of a printing', () => {
  test('is told by the kiosk and ends once', async () => {
    const { print, ticket } = await queue.issue(serviceA);
    const tell = (body: object) => queue.put(`/print-jobs/${print.job}`, body, queue.kiosk);
    expect((await tell({ state: 'sent' })).json().print).toEqual({
      job: print.job,
      ticket: ticket.id,
      state: 'sent',
      reason: null,
    });
    const failed = await tell({ state: 'failed', reason: 'paper_out' });
    expect(failed.json().print).toMatchObject({ state: 'failed', reason: 'paper_out' });
    expect((await tell({ state: 'printed' })).json().print.state).toBe('failed');
  });

  test('is nobody else’s to tell', async () => {
    const { print } = await queue.issue(serviceA);
    const path = `/print-jobs/${print.job}`;
    expect((await queue.put(path, { state: 'sent' })).statusCode).toBe(401);
    const chief = await queue.as('supervisor');
    expect((await queue.put(path, { state: 'sent' }, chief)).statusCode).toBe(403);
    expect((await queue.put(path, { state: 'eaten' }, queue.kiosk)).statusCode).toBe(400);
    const none = await queue.put('/print-jobs/none', { state: 'sent' }, queue.kiosk);
    expect(none.statusCode).toBe(404);
  });
});

describe('a reprint', () => {
  test('is a new job of the same ticket, one for one key', async () => {
    const { print, ticket } = await queue.issue(serviceA);
    const path = `/tickets/${ticket.id}/reprint`;
    const headers = { ...queue.kiosk, 'idempotency-key': 'again-1' };
    const first = await queue.post(path, {}, headers);
    const same = await queue.post(path, {}, headers);
    const other = await queue.post(path, {}, queue.kiosk);
    expect(first.statusCode).toBe(201);
    expect(first.json().print).toMatchObject({ ticket: ticket.id, state: 'queued' });
    expect(same.json()).toEqual(first.json());
    const jobs = queue.server.house.store.printJobs.ofTicket(ticket.id);
    expect(jobs.map(({ id }) => id)).toEqual([
      print.job,
      first.json().print.job,
      other.json().print.job,
    ]);
  });
});

describe('the paper', () => {
  test('goes to the visitor, a kiosk and staff as a PDF', async () => {
    const issued = await queue.issue(serviceA);
    const path = `/tickets/${issued.ticket.id}/ticket.pdf`;
    const chief = await queue.as('supervisor');
    for (const headers of [{ 'x-ticket-key': keyOf(issued) }, queue.kiosk, chief]) {
      const paper = await queue.get(path, headers);
      expect(paper.statusCode).toBe(200);
      expect(paper.headers['content-type']).toBe('application/pdf');
      expect(paper.headers['cache-control']).toBe('no-store');
      expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect((await queue.get(path)).statusCode).toBe(401);
    expect((await queue.get(path, { 'x-ticket-key': 'k1.x' })).statusCode).toBe(403);
  });
});
