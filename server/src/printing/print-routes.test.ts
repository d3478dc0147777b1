import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';
import { type EmulatedPaper, textOf } from './emulator/emulated-paper.ts';
import { type PrinterEmulator, startPrinterEmulator } from './emulator/printer-emulator.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

describe('what became of a printing', () => {
  test('J-1 is told by the kiosk whose browser prints, and ends once', async () => {
    const { print, ticket } = await queue.issue(serviceA);
    const tell = (body: object) => queue.put(`/print-jobs/${print.job}`, body, queue.kiosk);
    expect((await tell({ state: 'sent' })).json().print).toEqual({
      job: print.job,
      ticket: ticket.id,
      state: 'sent',
      reason: null,
      via: 'browser',
      copy: false,
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

  test('J-8 is not told by another kiosk of the centre', async () => {
    const { print } = await queue.issue(serviceA);
    const { devices } = queue.server.house;
    const place = { centre: 'demo', zone: null, window: null, printer: null };
    const wishes = { speaks: false, media: false };
    await devices.add({ name: 'Кіоск 2', kind: 'kiosk', ...place, ...wishes }, 'another-kiosk');
    const token = 'another-kiosk.demo.token';
    await devices.setToken('another-kiosk', token);
    const other = { authorization: `Bearer ${token}` };
    const path = `/print-jobs/${print.job}`;
    expect((await queue.put(path, { state: 'failed' }, other)).statusCode).toBe(404);
    expect((await queue.get(path, queue.kiosk)).json().print.state).toBe('queued');
  });
});

describe('a reprint', () => {
  test('J-7 is a new job of the same ticket, one for one key', async () => {
    const { print, ticket } = await queue.issue(serviceA);
    const path = `/tickets/${ticket.id}/reprint`;
    const headers = { ...queue.kiosk, 'idempotency-key': 'again-1' };
    const first = await queue.post(path, {}, headers);
    const same = await queue.post(path, {}, headers);
    const other = await queue.post(path, {}, queue.kiosk);
    expect(first.statusCode).toBe(201);
    expect(first.json().print).toMatchObject({ ticket: ticket.id, state: 'queued' });
    expect(same.json()).toEqual(first.json());
    expect(same.headers['idempotent-replayed']).toBe('true');
    const elsewhere = (await queue.issue(serviceA)).ticket.id;
    const reused = await queue.post(`/tickets/${elsewhere}/reprint`, {}, headers);
    expect(reused.statusCode).toBe(422);
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

describe('with a network printer', () => {
  const layoutPath = '/admin/centres/demo/settings';
  let emulator: PrinterEmulator;

  async function setUp(printing: object): Promise<void> {
    const admin = await queue.as('admin');
    const { body } = await queue.get(layoutPath, admin);
    const settings = JSON.parse(body);
    const saved = await queue.put(layoutPath, { ...settings, printing }, admin);
    expect(saved.json()).toMatchObject({ version: expect.any(Number) });
  }
  const hall = (more: object = {}) => ({
    id: 'hall',
    name: 'Кіоск біля входу',
    kind: 'escpos',
    host: '127.0.0.1',
    port: emulator.port,
    ...more,
  });
  const untilJob = (id: string, expected: object) =>
    vi.waitFor(() => expect(queue.server.house.store.printJobs.find(id)).toMatchObject(expected), {
      timeout: 50_000,
      interval: 20,
    });

  beforeAll(async () => {
    emulator = await startPrinterEmulator();
  });
  afterAll(async () => {
    await setUp({});
    await emulator.close();
  });

  test.each([
    ['uk', 'Перед Вами: 0', 'Ваш талон'],
    ['ru', 'Перед Вами: 1', 'Ваш талон'],
    ['en', 'Ahead of you: 2', 'Your ticket'],
  ])('J-6 a ticket in %s comes out in its language', async (language, ahead, yours) => {
    await setUp({ printers: [hall({ mode: 'text' })], kiosk: 'hall' });
    const service = 'igov-30';
    const { print, ticket } = await queue.issue(service, { language });
    expect(print).toMatchObject({ state: 'queued', via: 'printer' });
    await untilJob(print.job, { state: 'printed' });
    const lines = textOf(emulator.papers.at(-1) as EmulatedPaper);
    expect(lines).toContain(ticket.number);
    expect(lines).toContain(yours);
    expect(lines).toContain(ahead);
    expect(lines).not.toMatch(/[?¿]/u);
  });

  test.each([
    ['text', 'en'],
    ['raster', 'uk'],
  ])('J-15 a list comes out of it (%s), once for an impatient hand', async (mode, language) => {
    await setUp({ printers: [hall({ mode })], kiosk: 'hall' });
    await emulator.set({ paper: 'out' });
    const before = emulator.papers.length;
    const path = `/centres/demo/services/${serviceA}/documents-printings`;
    const ask = async () => (await queue.post(path, { language }, queue.kiosk)).json().job;
    const job = await ask();
    expect(job).toEqual(expect.any(String));
    expect(await ask()).toBe(job);
    await emulator.set({ paper: 'ok' });
    const after = { timeout: 50_000, interval: 20 };
    await vi.waitFor(() => expect(emulator.papers).toHaveLength(before + 1), after);
    const paper = emulator.papers.at(-1) as EmulatedPaper;
    expect(paper.whole).toBe(true);
    if (mode === 'text') expect(textOf(paper)).toMatch(/not\sa\sticket/);
  });

  test('J-15 three lists of a kiosk wait and come out after its ticket; a fourth is refused', async () => {
    await setUp({ printers: [hall({ mode: 'text' })], kiosk: 'hall' });
    await emulator.set({ paper: 'out' });
    const before = emulator.papers.length;
    const live = queue.server.house.settings.get('demo')?.services ?? [];
    const services = live.filter(({ stage }) => stage === 'live').slice(0, 4);
    const ask = (service = '') =>
      queue.post(`/centres/demo/services/${service}/documents-printings`, {}, queue.kiosk);
    const [first, second, third, fourth] = services.map(({ id }) => id);
    const asked = [await ask(first), await ask(second), await ask(third)];
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    const jobs = asked.map((answer) => answer.json().job);
    expect(new Set(jobs).size).toBe(3);
    const refused = await ask(fourth);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'rate_limited']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(third)).json().job).toBe(jobs[2]);
    const { ticket, print } = await queue.issue(serviceA);
    // What the printer is asked to take is the ticket now, and the lists are behind it.
    await untilJob(print.job, { reason: 'paper_out' });
    const after = { timeout: 50_000, interval: 20 };
    await emulator.set({ paper: 'ok' });
    await vi.waitFor(() => expect(emulator.papers).toHaveLength(before + 4), after);
    const [ahead] = emulator.papers.slice(before).map(textOf);
    expect(ahead).toContain(ticket.number);
    expect((await ask(fourth)).statusCode).toBe(201);
    await vi.waitFor(() => expect(emulator.papers).toHaveLength(before + 5), after);
  });

  test('J-7 whoever asks again while it waits gets that printing, afterwards a marked copy', async () => {
    await setUp({ printers: [hall({ mode: 'text' })], kiosk: 'hall' });
    await emulator.set({ paper: 'out' });
    const { print, ticket } = await queue.issue(serviceA);
    const path = `/tickets/${ticket.id}/reprint`;
    expect((await queue.post(path, {}, queue.kiosk)).json().print.job).toBe(print.job);
    await emulator.set({ paper: 'ok' });
    await untilJob(print.job, { state: 'printed' });
    const again = (await queue.post(path, {}, queue.kiosk)).json().print;
    expect(again).toMatchObject({ copy: true, via: 'printer' });
    await untilJob(again.job, { state: 'printed' });
    const [first, second] = emulator.papers.slice(-2).map(textOf);
    expect(first).not.toContain('Повтор');
    expect(second).toContain('Повтор');
  });

  test('J-8 a kiosk drops a ticket that nobody waits for, and tells nothing else of it', async () => {
    await setUp({ printers: [hall({ mode: 'text' })], kiosk: 'hall' });
    await emulator.set({ paper: 'out' });
    const { print, ticket } = await queue.issue(serviceA);
    const tell = (body: object) => queue.put(`/print-jobs/${print.job}`, body, queue.kiosk);
    expect((await tell({ state: 'printed' })).json().print.state).toBe('queued');
    await untilJob(print.job, { reason: 'paper_out' });
    const left = await tell({ state: 'failed', reason: 'left' });
    expect(left.json().print).toMatchObject({ state: 'failed', reason: 'paper_out' });
    const chief = await queue.as('supervisor');
    const failed = await queue.get('/centres/demo/print-jobs/failed', chief);
    expect(failed.json().items).toContainEqual({
      job: print.job,
      ticket: ticket.id,
      number: ticket.number,
      reason: 'paper_out',
      at: expect.any(String),
    });
    const { items } = (await queue.get('/centres/demo/printers', chief)).json();
    expect(items).toEqual([
      { id: 'hall', name: 'Кіоск біля входу', kind: 'escpos', health: 'paper_out' },
    ]);
    await emulator.set({ paper: 'ok' });
  });

  test('a ticket that was cancelled while it waited for paper does not come out', async () => {
    await setUp({ printers: [hall({ mode: 'text' })], kiosk: 'hall' });
    await emulator.set({ paper: 'out' });
    const issued = await queue.issue(serviceA);
    await untilJob(issued.print.job, { reason: 'paper_out' });
    const path = `/tickets/${issued.ticket.id}/cancel`;
    const cancelled = await queue.post(path, {}, { 'x-ticket-key': keyOf(issued) });
    expect(cancelled.json().ticket.state).toBe('cancelled');
    const before = emulator.papers.length;
    await emulator.set({ paper: 'ok' });
    await untilJob(issued.print.job, { state: 'failed', open: false });
    expect(emulator.papers).toHaveLength(before);
    const failed = await queue.get('/centres/demo/print-jobs/failed', await queue.as('supervisor'));
    expect(failed.json().items).not.toContainEqual(
      expect.objectContaining({ ticket: issued.ticket.id }),
    );
  });

  test('J-9 a visitor’s own reprint empties no roll of the hall', async () => {
    await setUp({ printers: [hall()], kiosk: 'hall' });
    const issued = await queue.issue(serviceA);
    await untilJob(issued.print.job, { state: 'printed' });
    const path = `/tickets/${issued.ticket.id}/reprint`;
    const own = await queue.post(path, {}, { 'x-ticket-key': keyOf(issued) });
    expect(own.json().print).toMatchObject({ via: 'browser' });
    const staff = await queue.post(path, {}, await queue.as('reception'));
    expect(staff.json().print).toMatchObject({ via: 'printer', copy: true });
  });

  test('J-9 a visitor who asks again has the copy that was asked for', async () => {
    await setUp({});
    const issued = await queue.issue(serviceA);
    const path = `/tickets/${issued.ticket.id}/reprint`;
    const own = { 'x-ticket-key': keyOf(issued) };
    const first = await queue.post(path, {}, own);
    const second = await queue.post(path, {}, own);
    expect(first.json().print).toMatchObject({ via: 'browser', copy: true });
    expect(second.json()).toEqual(first.json());
    const jobs = queue.server.house.store.printJobs.ofTicket(issued.ticket.id);
    expect(jobs.map(({ id }) => id)).toEqual([issued.print.job, first.json().print.job]);
  });

  test('J-13 what staff issue comes out at the reception when they ask for paper', async () => {
    await setUp({ printers: [hall({ mode: 'text' })], reception: 'hall' });
    const reception = await queue.as('reception');
    const body = { serviceIds: [serviceA], purpose: 'apply', language: 'uk' };
    const issue = async (more: object, headers = reception) =>
      queue.post('/centres/demo/tickets', { ...body, ...more }, headers);
    const { print, ticket } = (await issue({ print: true })).json();
    expect(print).toMatchObject({ state: 'queued', via: 'printer' });
    await untilJob(print.job, { state: 'printed' });
    expect(textOf(emulator.papers.at(-1) as EmulatedPaper)).toContain(ticket.number);
    expect((await issue({})).json().print.via).toBe('browser');
    const kiosk = await issue({ print: true }, queue.kiosk);
    expect(kiosk.json().errors).toMatchObject([{ field: 'print', code: 'not_allowed' }]);
    await setUp({ printers: [hall()], kiosk: 'hall' });
    expect((await issue({ print: true })).json().print.via).toBe('browser');
  });

  test.each(['http://a', 'a b', '', '::1', 'a/b', 'a:9100', 'user@a'])(
    'J-10 %j is no address of a printer',
    async (host) => {
      const admin = await queue.as('admin');
      const settings = JSON.parse((await queue.get(layoutPath, admin)).body);
      const printing = { printers: [hall({ host })], kiosk: 'hall' };
      const saved = await queue.put(layoutPath, { ...settings, printing }, admin);
      expect(saved.statusCode).toBe(400);
      expect(saved.json().errors[0].field).toBe('printing.printers.0.host');
    },
  );
});

describe('the preview of a layout', () => {
  const ask = async (body: object, login = 'admin') =>
    queue.post('/centres/demo/ticket-preview', body, await queue.as(login));

  test('J-11 is drawn and saved nowhere', async () => {
    const whole = await ask({ format: 'png' });
    const bare = await ask({ format: 'png', ticket: { documents: false, link: false } });
    const narrow = await ask({ format: 'png', width: 58, language: 'en' });
    expect(whole.headers['content-type']).toBe('image/png');
    const size = ({ rawPayload }: { rawPayload: Buffer }) => ({
      width: rawPayload.readUInt32BE(16),
      height: rawPayload.readUInt32BE(20),
    });
    expect([size(whole).width, size(narrow).width]).toEqual([576, 384]);
    expect(size(bare).height).toBeLessThan(size(whole).height - 200);
    const pdf = await ask({});
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const admin = await queue.as('admin');
    const settings = (await queue.get('/admin/centres/demo/settings', admin)).json();
    expect(settings.printing.ticket.documents).toBe(true);
  });

  test('J-11 is the administrator’s', async () => {
    expect((await ask({}, 'supervisor')).statusCode).toBe(403);
    expect((await ask({ ticket: { smell: true } })).statusCode).toBe(400);
  });
});
