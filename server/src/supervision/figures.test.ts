import { sampleCentre } from '@talon/shared/testing/sample-around.ts';
import type { HallView } from '@talon/shared/views/hall-view.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createSurroundings } from '../hall/surroundings.ts';
import { passToNoon } from '../testing/noon.ts';
import { signIn } from '../testing/people.ts';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';
import { figuresReader } from './figures-sql.ts';
import { createUsual } from './usual.ts';
import { wallMidnight } from './wall-hours.ts';

const minute = 60_000;
let client: QueueClient;

const hour = 60 * minute;
const timeZone = 'Europe/Kyiv';

beforeAll(async () => {
  client = await openQueueClient();
  await passToNoon(client.server);
});
afterAll(() => client.server.close());

const post = async (login: string, path: string, body: object = {}) => {
  const response = await client.post(path, body, await client.as(login));
  if (response.statusCode >= 300) throw new Error(`${path}: ${response.body}`);
};
async function hall(): Promise<HallView> {
  const { house } = client.server;
  const desk = await house.desks.live('demo');
  const surround = createSurroundings({
    ...house,
    estimate: () => ({ services: new Map(), lines: new Map(), tickets: new Map() }),
  });
  const around = surround.around(desk);
  if (around === null) throw new Error('no demonstration');
  return house.supervision.hall(desk.day(), around);
}

test('HL-2 calls, losses, visits and ratings are counted from the rows of today', async () => {
  const { items } = (await client.get('/centres/demo/windows', await client.as('operator1'))).json<{
    items: { id: string; number: number }[];
  }>();
  const window = items.find(({ number }) => number === 1)?.id;
  await post('operator1', `/windows/${window}/open`);
  await client.issue(serviceA);
  await post('operator1', `/windows/${window}/call-next`);
  await post('operator1', `/windows/${window}/start`);
  await post('operator1', `/windows/${window}/finish`);
  await client.issue(serviceA);
  client.server.passMs(20 * minute);
  await post('operator1', `/windows/${window}/call-next`);
  const left = await client.issue(serviceA);
  client.server.passMs(16 * minute);
  await post('reception', `/centres/demo/tickets/${left.ticket.id}/cancel`);
  for (const score of [4, 5]) await client.post('/centres/demo/ratings', { score }, client.kiosk);

  await vi.waitFor(
    async () => {
      const { kpis } = await hall();
      expect(kpis).toMatchObject({ called: 2, within: 1, lost: 1, ratings: 2, satisfaction: 4.5 });
      // One of two in time, and one lost too late: 1 ÷ 3. They waited 0 and 20 minutes.
      expect(kpis.serviceLevel).toBeCloseTo(100 / 3, 5);
      expect(Math.round((kpis.meanWaitMs ?? 0) / minute)).toBe(10);
    },
    { timeout: 20_000, interval: 200 },
  );
  const { db, desks } = client.server.house;
  const { date } = await desks.live('demo');
  const midnight = wallMidnight(timeZone, date);
  const arrivals = await figuresReader(db).arrivals('demo', date, midnight);
  expect([...arrivals.values()].reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(await figuresReader(db).services('demo', date)).toEqual(new Map([[serviceA, 3]]));
});

test('HL-17 a week later the hall is told who is expected, and in which hours', async () => {
  const { db, desks, clock } = client.server.house;
  const { date } = await desks.live('demo');
  const midnight = wallMidnight(timeZone, date);
  const came = await figuresReader(db).arrivals('demo', date, midnight);
  // Whoever asks the reception something and goes comes to no window.
  const legs = await figuresReader(db).services('demo', date);
  await post('reception', '/centres/demo/consultations', { serviceId: serviceA });
  expect(await figuresReader(db).arrivals('demo', date, midnight)).toEqual(came);
  expect(await figuresReader(db).services('demo', date)).toEqual(legs);
  const hours = [...came.keys()].sort((a, b) => a - b);
  expect(hours[0]).toBe(12);
  await post('supervisor', '/centres/demo/close-day', { confirm: true });
  const then = wallMidnight(timeZone, dateAfter(date, 7)) + 11.5 * hour;
  client.server.passMs(then - clock.now());
  // One has come where nobody usually has by then: 26 ÷ 25 of the usual three, in whole ones.
  await client.issue(serviceA);
  await vi.waitFor(
    async () => {
      const expected = (await hall()).arrivals.filter(({ ahead }) => (ahead?.arrivals ?? 0) > 0);
      expect(expected.map((told) => [told.hour, told.ahead?.arrivals])).toEqual(
        hours.map((each) => [each, came.get(each)]),
      );
      // No window is open.
      expect(expected[0]?.ahead).toMatchObject({ waiting: 1, waitMs: null });
    },
    { timeout: 20_000, interval: 200 },
  );
});

test('HL-2 a walk-in and who is called back from parking are no calls from a line', async () => {
  const { db, desks } = client.server.house;
  const { date } = await desks.live('demo');
  // The clock has gone on, and the sessions of before are over.
  const { headers } = await signIn(client.server.app, 'operator1');
  const act = async (path: string, body: object = {}) => {
    const response = await client.post(path, body, { ...headers });
    if (response.statusCode >= 300) throw new Error(`${path}: ${response.body}`);
    return response.json<{ ticket: { id: string } | null }>().ticket?.id;
  };
  const counted = () => figuresReader(db).calls('demo', date);
  await client.issue(serviceA);
  await act('/windows/demo-w1/open');
  const ticket = await act('/windows/demo-w1/call-next');
  const one = await counted();
  expect(one).toMatchObject({ called: 1, within: 1 });
  await act('/windows/demo-w1/park', { reason: 'documents', minutes: 60, pool: 'window' });
  client.server.passMs(30 * minute);
  const back = await act(`/centres/demo/tickets/${ticket}/unpark`, { windowId: 'demo-w1' });
  expect(back).toBe(ticket);
  expect(await counted()).toEqual(one);
  await act('/windows/demo-w1/start');
  await act('/windows/demo-w1/finish');
  await act('/windows/demo-w1/walk-in', { serviceIds: [serviceA], purpose: 'apply' });
  await act('/windows/demo-w1/start');
  await act('/windows/demo-w1/finish');
  expect(await counted()).toEqual(one);
});

function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * hour).toISOString().slice(0, 10);
}

test('HL-16 usual is the mean of the same weekdays on which anybody came, at this time', async () => {
  const asked: string[] = [];
  const usual = createUsual({
    arrivals: async (_, date) => {
      asked.push(date);
      if (date === '2025-03-10') return new Map([[9, 10]]);
      return date === '2025-03-03' ? new Map([[10, 20]]) : new Map();
    },
    services: async (_, date) =>
      new Map(
        date === '2025-03-10'
          ? [['a', 8]]
          : [
              ['a', 4],
              ['b', 21],
            ],
      ),
    standing: async (_, date) =>
      date === '2025-03-10' ? { waiting: 5, served: 40 } : { waiting: 8, served: 51 },
  });
  const now = wallMidnight('Europe/Kyiv', '2025-03-17') + 10 * 60 * minute;
  const centre = sampleCentre();
  const found = await usual(centre, '2025-03-17', now);
  expect(found).toEqual({
    arrivals: new Map([
      [9, 5],
      [10, 10],
    ]),
    waiting: 7,
    served: 46,
    visits: 30,
    legs: new Map([
      ['a', 12],
      ['b', 21],
    ]),
  });
  expect(asked).toHaveLength(6);
  await usual(centre, '2025-03-17', now + minute);
  expect(asked).toHaveLength(6);
  const empty = createUsual({
    arrivals: async () => new Map(),
    services: async () => never(),
    standing: async () => never(),
  });
  expect(await empty(centre, '2025-03-17', now)).toBeNull();
});

function never(): never {
  throw new Error('nothing to read of a day on which nobody came');
}

test('hours of a date are those of the clock on the wall, also after the clocks change', () => {
  // 30 March 2025: at 03:00 the clocks of Kyiv go on to 04:00.
  const noon = Date.parse('2025-03-30T12:00:00+03:00');
  expect(noon - wallMidnight('Europe/Kyiv', '2025-03-30')).toBe(12 * 60 * minute);
});
