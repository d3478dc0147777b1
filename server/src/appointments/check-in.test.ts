import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { FastifyRequest } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../http/fault.ts';
import { passToNoon } from '../testing/noon.ts';
import { openQueueClient, type QueueClient } from '../testing/queue-client.ts';
import { createCheckIn } from './check-in.ts';

let client: QueueClient;
const minute = 60_000;
const day = 24 * 60 * minute;
let count = 0;
let number = 100_000;

beforeAll(async () => {
  client = await openQueueClient();
  await passToNoon(client.server);
});
afterAll(() => client.server.close());
// Wrong codes of one test are no guesses of the next.
beforeEach(() => client.server.passMs(10 * minute + 1));

async function book(inMinutes: number, centre = 'demo'): Promise<string> {
  const { appointments, clock } = client.server.house;
  const code = String(number++);
  await appointments.put({
    id: `booked-${count++}`,
    centre,
    code,
    services: ['igov-654', 'igov-29'],
    purpose: 'apply',
    bookedFor: clock.now() + inMinutes * minute,
  });
  return code;
}

const checkIn = (code: string, headers: object = {}, more: object = {}) =>
  client.post(
    '/centres/demo/tickets',
    { serviceIds: [], appointmentCode: code, language: 'uk', ...more },
    { ...client.kiosk, ...headers },
  );

const bookedOf = (issued: IssuedAnswer): number => Date.parse(issued.ticket.bookedFor ?? '');

describe('check-in of an appointment', () => {
  test('A-6 a code takes the ticket of what was booked, with its time', async () => {
    const response = await checkIn(await book(12));
    expect(response.statusCode).toBe(201);
    const issued = response.json<IssuedAnswer>();
    expect(issued.ticket.priority).toBe('appointment');
    expect(issued.ticket.purpose).toBe('apply');
    expect(issued.ticket.services.map(({ id }) => id)).toEqual(['igov-654', 'igov-29']);
    expect(bookedOf(issued) - Date.parse(issued.ticket.issuedAt)).toBeGreaterThan(11 * minute);
  });

  test('A-6 further services go beside those that were booked, each once', async () => {
    const more = { serviceIds: ['igov-29', 'igov-1544'] };
    const issued = (await checkIn(await book(0), {}, more)).json<IssuedAnswer>();
    expect(issued.ticket.services.map(({ id }) => id)).toEqual([
      'igov-654',
      'igov-29',
      'igov-1544',
    ]);
  });

  test('later than the grace it is an ordinary ticket that still tells its time', async () => {
    const issued = (await checkIn(await book(-25))).json<IssuedAnswer>();
    expect(issued.ticket.priority).toBe('ordinary');
    expect(issued.ticket.bookedFor).not.toBeNull();
  });

  test('A-4 a code is good once; the same request again gets the same ticket', async () => {
    const code = await book(5);
    const first = await checkIn(code, { 'idempotency-key': 'one-touch' });
    const again = await checkIn(code, { 'idempotency-key': 'one-touch' });
    expect(again.json().ticket).toEqual(first.json().ticket);
    const other = await checkIn(code, { 'idempotency-key': 'another-touch' });
    expect([other.statusCode, other.json().code]).toEqual([409, 'appointment_used']);
  });

  test('A-7 an unknown code, another day and another centre are refused each by name', async () => {
    const unknown = await checkIn('000000');
    expect([unknown.statusCode, unknown.json().code]).toEqual([409, 'appointment_unknown']);
    const later = await checkIn(await book(2 * (day / minute)));
    expect(later.json().code).toBe('appointment_other_day');
    expect(later.json().detail).toMatch(/: .+\./);
    const elsewhere = await checkIn(await book(5, 'elsewhere'));
    expect(elsewhere.json().code).toBe('appointment_other_centre');
  });

  test('A-8 after ten wrong codes a kiosk waits, and a right one waits with it', async () => {
    const right = await book(5);
    for (let tries = 0; tries < 10; tries++) await checkIn('000000');
    expect((await checkIn('000000')).statusCode).toBe(429);
    const refused = await checkIn(right);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, expect.anything()]);
    client.server.passMs(10 * minute);
    expect((await checkIn(right)).statusCode).toBe(201);
  });

  test('A-8 of many wrong codes at once no more than ten are looked at', async () => {
    const find = vi.fn(() => nextTurn(null));
    const look = createCheckIn({ ...client.server.house, appointments: { find } });
    const request = { caller: { kind: 'device', id: 'hasty' }, headers: {} };
    const tries = Array.from({ length: 30 }, () =>
      look(request as unknown as FastifyRequest, 'demo', '000000').catch(
        (fault: Fault) => fault.code,
      ),
    );
    const codes = await Promise.all(tries);
    expect(find).toHaveBeenCalledTimes(10);
    expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(20);
  });

  test('A-8 right codes use up nothing', async () => {
    for (let tries = 0; tries < 12; tries++) {
      expect((await checkIn(await book(5))).statusCode).toBe(201);
    }
  });

  test('a code has six digits, and without one a service is asked for', async () => {
    const short = await checkIn('12345');
    expect([short.statusCode, short.json().errors[0].field]).toEqual([400, 'appointmentCode']);
    const nothing = { serviceIds: [], language: 'uk' };
    const none = await client.post('/centres/demo/tickets', nothing, client.kiosk);
    expect([none.statusCode, none.json().errors[0].field]).toEqual([400, 'serviceIds']);
  });

  test('an appointment is erased thirty days after its time', async () => {
    const { appointments, clock } = client.server.house;
    const code = await book(0);
    await appointments.purge(clock.now() + 29 * day);
    expect(await appointments.find(code)).not.toBeNull();
    await appointments.purge(clock.now() + 31 * day);
    expect(await appointments.find(code)).toBeNull();
  });
});
