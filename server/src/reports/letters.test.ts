import type { SchedulesAnswer } from '@talon/shared/contract/report-schedules.ts';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askPatiently } from '../testing/patient.ts';
import { signIn } from '../testing/people.ts';
import { type Headers, openQueueClient, type QueueClient } from '../testing/queue-client.ts';
import { createMailer } from './mailer.ts';
import { openScheduleStore } from './schedule-store.ts';
import { createSender } from './sender.ts';

let client: QueueClient;
let mail: SMTPServer;
let port: number;
const taken: { to: readonly string[]; text: string }[] = [];
let isDown = false;
/** Letters that somebody tried to hand over, taken or not. */
let tries = 0;
const path = '/centres/demo/reports/schedules';
const body = {
  ...{ report: 'visits', rhythm: 'weekly', format: 'csv', language: 'uk' },
  recipients: ['a@cnap.example', 'b@cnap.example'],
};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T10:00:00Z') });
  client = await openQueueClient();
  mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_from, _session, done) => {
      tries += 1;
      done(isDown ? new Error('try again') : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve));
  const address = mail.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  vi.useRealTimers();
  await client.server.close();
  await new Promise<void>((resolve) => mail.close(resolve));
});

/** A sender of its own process: after a restart there is another one on the same tables. */
function openSender() {
  const { house } = client.server;
  const mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'talon@cnap.example' });
  const schedules = openScheduleStore(house.db, house);
  const send = createSender({
    schedules,
    mailer,
    centres: house.settings.centres,
    write: async (_centre, { id, recipients }, period) => ({
      ...{ id: `${id}.${period.from}`, to: recipients, subject: 'Звіт', text: period.from },
      file: { name: 'r.csv', type: 'text/csv', bytes: Buffer.from('a;b') },
    }),
    now: house.clock.now,
    onFault: () => {},
  });
  return { send, schedules, close: mailer.close };
}

/** Weeks go by: an earlier session is over. */
const adminNow = async () => ({ ...(await signIn(client.server.app, 'admin')).headers });
const states = async () => {
  const answer = await read(await adminNow());
  return answer.json<SchedulesAnswer>().items.map(({ last }) => last?.state ?? null);
};
/** Schedules something as somebody; the server may be busy with the files beside. */
const post = (given: object, headers: Headers) =>
  askPatiently(client.server.app, {
    ...{ method: 'POST', url: `/api/v1${path}`, payload: given, headers: { ...headers } },
  });
const read = (headers: Headers) =>
  askPatiently(client.server.app, { url: `/api/v1${path}`, headers: { ...headers } });
const goTo = (iso: string) => void vi.setSystemTime(Date.parse(iso));

test('R-15 only an administrator says who gets letters, and addresses are checked', async () => {
  expect((await post(body, await client.as('supervisor'))).statusCode).toBe(403);
  const admin = await client.as('admin');
  const wrong = { ...body, recipients: ['nobody'] };
  expect((await post(wrong, admin)).statusCode).toBe(400);
  const attendance = { ...body, report: 'attendance' };
  expect((await post(attendance, admin)).json().errors[0].field).toBe('rhythm');
  const made = await post(body, admin);
  expect([made.statusCode, made.json().nextAt]).toEqual([201, '2026-11-30T07:00:00+02:00']);
  expect(await client.audited(made.json().id)).toEqual(['reports.schedule_added']);
  expect((await read(admin)).json().mail).toBe(false);
});

test('R-16 a letter goes out once for its period, also over a restart', async () => {
  const first = openSender();
  await first.send();
  expect(taken).toEqual([]);
  goTo('2026-11-30T05:00:00Z');
  await first.send();
  await first.send();
  first.close();
  const second = openSender();
  await second.send();
  second.close();
  expect(taken.map(({ to }) => to)).toEqual([['a@cnap.example', 'b@cnap.example']]);
  expect(taken[0]?.text).toContain('filename=r.csv');
  expect(taken[0]?.text).not.toContain('b@cnap.example');
  expect(await states()).toEqual(['sent']);
});

test('R-17 a letter that was refused is tried again, and given up after six times', async () => {
  isDown = true;
  goTo('2026-12-07T05:00:00Z');
  const sender = openSender();
  await sender.send();
  await sender.send();
  expect(await states()).toEqual(['retrying']);
  isDown = false;
  goTo('2026-12-07T05:05:00Z');
  await sender.send();
  expect([taken.length, await states()]).toEqual([2, ['sent']]);
  isDown = true;
  tries = 0;
  for (let hour = 5; hour < 24; hour += 1) {
    goTo(`2026-12-14T${String(hour).padStart(2, '0')}:00:00Z`);
    await sender.send();
  }
  expect([tries, await states()]).toEqual([6, ['failed']]);
  isDown = false;
  goTo('2026-12-20T05:00:00Z');
  await sender.send();
  expect([tries, taken.length]).toEqual([6, 2]);
  sender.close();
});

test('R-18 a letter cut off by a stop is told as doubtful and not sent a second time', async () => {
  goTo('2026-12-21T05:00:00Z');
  const sender = openSender();
  const [schedule] = await sender.schedules.ofCentre('demo');
  if (schedule === undefined) throw new Error('there is a schedule');
  const at = Date.now();
  const cut = { period: '2026-12-14', state: 'sending', attempts: 1, at } as const;
  await sender.schedules.note(schedule.id, cut);
  await sender.schedules.doubt();
  await sender.send();
  expect([taken.length, await states()]).toEqual([2, ['unsure']]);
  const admin = await adminNow();
  const removed = await askPatiently(client.server.app, {
    ...{ method: 'DELETE', url: `/api/v1${path}/${schedule.id}`, headers: admin },
  });
  expect([removed.statusCode, await states()]).toEqual([204, []]);
  sender.close();
});
