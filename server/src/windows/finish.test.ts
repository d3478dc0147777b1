import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

const act = async (name: string, body: object = {}) =>
  queue.post(`/windows/demo-w7/${name}`, body, await queue.as('operator1'));

async function serving(): Promise<string> {
  const { ticket } = await queue.issue(serviceA);
  await act('call-next');
  await act('start');
  return ticket.id;
}

const note = async (ticketId: string, text: string, login = 'operator1') =>
  queue.put('/windows/demo-w7/note', { ticketId, text }, await queue.as(login));

test('W-16 without the setting a service is finished without a word', async () => {
  await act('open');
  await serving();
  expect((await act('finish')).statusCode).toBe(200);
});

test('W-16 with it the outcome must be said, and done means something delivered', async () => {
  const { settings } = queue.server.house;
  await settings.change('demo', (it) => ({ ...it, desk: { asksOutcome: true } }), 'api');
  await serving();
  const silent = await act('finish', { next: true });
  expect(silent.statusCode).toBe(400);
  expect(silent.json().errors).toMatchObject([{ field: 'outcome', code: 'required' }]);
  const nothing = await act('finish', { outcome: 'done', delivered: [] });
  expect(nothing.json().errors).toMatchObject([{ field: 'delivered' }]);
  expect((await act('finish', { outcome: 'refused', delivered: [] })).statusCode).toBe(200);
  await settings.change('demo', (it) => ({ ...it, desk: { asksOutcome: false } }), 'api');
});

test('K-6 what was delivered is a service of the centre, and no other text goes into the log', async () => {
  await serving();
  const typed = await act('finish', { delivered: [serviceA, 'Ivanenko-380671234567'] });
  expect([typed.statusCode, typed.json().code]).toEqual([409, 'unknown_service']);
  expect((await act('finish', { delivered: [serviceA] })).statusCode).toBe(200);
});

test('W-16 a finish asked again is answered as it was, though an outcome must be said now', async () => {
  const { settings } = queue.server.house;
  await serving();
  const headers = { ...(await queue.as('operator1')), 'idempotency-key': 'finish-in-silence' };
  const finish = () => queue.post('/windows/demo-w7/finish', {}, headers);
  const first = await finish();
  await settings.change('demo', (it) => ({ ...it, desk: { asksOutcome: true } }), 'api');
  const second = await finish();
  await settings.change('demo', (it) => ({ ...it, desk: { asksOutcome: false } }), 'api');
  expect([second.statusCode, second.body]).toEqual([200, first.body]);
  expect(second.headers['idempotent-replayed']).toBe('true');
});

test('W-15 a note is written for the visit in hand by who holds the window', async () => {
  const ticket = await serving();
  expect((await note(ticket, '  прийде з чоловіком ')).statusCode).toBe(204);
  expect((await note(ticket, 'чужа', 'operator2')).statusCode).toBe(409);
  expect((await note('another', 'запізніла')).json().code).toBe('window_empty');
  const seen = await queue.get(`/tickets/${ticket}`, await queue.as('operator2'));
  expect(seen.json().note).toBe('прийде з чоловіком');
  await act('finish');
});

test('W-15 a repeated «finish and next» gives the next visitor nothing of the first', async () => {
  const first = await serving();
  const { ticket: second } = await queue.issue(serviceA);
  const headers = { ...(await queue.as('operator1')), 'idempotency-key': 'finish-with-a-note' };
  const body = { note: 'принесе довідку', next: true };
  const finish = () => queue.post('/windows/demo-w7/finish', body, headers);
  expect((await finish()).json().ticket.id).toBe(second.id);
  const again = await finish();
  expect(again.headers['idempotent-replayed']).toBe('true');
  const noteOf = async (ticket: string) =>
    (await queue.get(`/tickets/${ticket}`, await queue.as('operator1'))).json().note;
  expect(await noteOf(second.id)).toBeNull();
  expect(await noteOf(first)).toBe('принесе довідку');
  await act('start');
  await act('finish');
});

/** The lines of the whole log from now to the end of the test, every level of it. */
function openLog(): readonly string[] {
  const lines: string[] = [];
  const { app, house } = queue.server;
  const loggers = [house.log, app.log];
  const { [pino.symbols.streamSym]: stream } = house.log as unknown as {
    readonly [pino.symbols.streamSym]: { write: (line: string) => void };
  };
  const written = vi.spyOn(stream, 'write').mockImplementation((line) => void lines.push(line));
  for (const logger of loggers) logger.level = 'trace';
  onTestFinished(() => {
    for (const logger of loggers) logger.level = 'silent';
    written.mockRestore();
  });
  return lines;
}

/** Whether it stands anywhere in the data folder: the database, its journal, the files beside. */
function isOnDisk(text: string): boolean {
  const { folder } = queue.server;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(text));
}

test('W-15 nothing of a note is in an event, a table or the log', async () => {
  const log = openLog();
  const secret = '4815162342';
  const ticket = await serving();
  expect((await note(ticket, `код дверей ${secret}`)).statusCode).toBe(204);
  const seen = await queue.get(`/tickets/${ticket}`, await queue.as('operator2'));
  expect(seen.json().note).toContain(secret);
  // One for nobody there and one too long: what is told of a fault is not what was typed.
  expect((await note('another', secret)).statusCode).toBe(409);
  expect((await note(ticket, secret.repeat(201))).statusCode).toBe(400);
  const keyed = {
    ...(await queue.as('operator1')),
    'idempotency-key': 'finish-and-leave-no-trace',
  };
  const body = { outcome: 'done', note: `прийде завтра, ${secret}` };
  for (let times = 0; times < 2; times += 1) {
    expect((await queue.post('/windows/demo-w7/finish', body, keyed)).statusCode).toBe(200);
  }
  const moved = await serving();
  const parked = { reason: 'documents', pool: 'centre', note: `без ${secret}` };
  expect((await act('park', parked)).statusCode).toBe(200);
  const kept = await queue.get(`/tickets/${moved}`, await queue.as('operator1'));
  expect(kept.json().note).toContain(secret);
  // Both searches see what is there.
  expect(log.join()).toContain('/windows/demo-w7/note');
  expect(isOnDisk(ticket)).toBe(true);
  expect(isOnDisk('finish-and-leave-no-trace')).toBe(true);
  expect(log.filter((line) => line.includes(secret))).toEqual([]);
  expect(isOnDisk(secret)).toBe(false);
});

test('W-15 who is moved without a word keeps the note of before', async () => {
  const ticket = await serving();
  await note(ticket, 'прийде з сестрою');
  await act('park', { reason: 'documents', pool: 'centre' });
  const seen = await queue.get(`/tickets/${ticket}`, await queue.as('operator2'));
  expect(seen.json().note).toBe('прийде з сестрою');
});

test.each([
  ['park', { reason: 'documents', pool: 'centre' }],
  ['transfer', { to: { service: 'igov-26' }, place: 'arrival' }],
])('W-15 what was typed until the last goes with the visitor: %s', async (name, body) => {
  const ticket = await serving();
  expect((await act(name, { ...body, note: ' прийде з братом ' })).statusCode).toBe(200);
  const noteOf = async () =>
    (await queue.get(`/tickets/${ticket}`, await queue.as('operator2'))).json().note;
  expect(await noteOf()).toBe('прийде з братом');
});
