import type { RehearsalAnswer, RehearsalDays } from '@talon/shared/contract/rehearsal.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nothingBeside } from '../queue/event-log.ts';
import { openQueueClient, type QueueClient } from '../testing/queue-client.ts';
import { busyComers, playedDay } from './played-day.fixture.ts';

let client: QueueClient;
const path = '/admin/centres/demo/rehearsal';

beforeAll(async () => {
  client = await openQueueClient();
});
afterAll(() => client.server.close());

const get = async (query = '') => client.get(`${path}${query}`, await client.as('admin'));
const days = async () => (await get('/days')).json<RehearsalDays>().items;
const keep = (date: string, isClosed = true) => {
  const { events, rows } = playedDay(busyComers(30, 1));
  const stream = { centre: 'demo', date };
  const saved = rows.map((row) => ({ ...row, ...stream, ticket: `${date}-${row.ticket}` }));
  const renamed = events.map((event) =>
    'ticket' in event && event.ticket !== null
      ? { ...event, ticket: `${date}-${event.ticket}` }
      : event,
  );
  const beside = { ...nothingBeside, visits: { saved, removed: [] } };
  client.server.house.store.log.append(
    stream,
    0,
    isClosed ? renamed : renamed.slice(0, -1),
    beside,
  );
};

describe('the rehearsal of a day', () => {
  test('SE-4 without a closed day there is none', async () => {
    expect(await days()).toEqual([]);
    expect((await get()).json()).toEqual({ rehearsal: null });
  });

  test('SE-4 the last closed day is gone through; one that is not closed is none', async () => {
    keep('2025-03-16');
    keep('2025-03-17');
    keep('2025-03-18', false);
    expect(await days()).toEqual(['2025-03-17', '2025-03-16']);
    const { rehearsal } = (await get()).json<RehearsalAnswer>();
    expect(rehearsal).toMatchObject({ date: '2025-03-17', tickets: 30, windows: 2, mode: 'share' });
    expect(rehearsal?.modes.map(({ mode }) => mode)).toEqual(['share', 'ratio', 'strict', 'fifo']);
    expect(rehearsal?.real.map(({ group }) => group)).toEqual(['ordinary', 'legal']);
  });

  test('SE-1 asked again it says the same, and of another day and other parameters as well', async () => {
    const first = (await get('?date=2025-03-16&priority=1&of=4&band=0')).json<RehearsalAnswer>();
    expect(first.rehearsal?.date).toBe('2025-03-16');
    expect((await get('?date=2025-03-16&priority=1&of=4&band=0')).json()).toEqual(first);
  });

  test('SE-4 another day and parameters that are none are refused by name', async () => {
    for (const [query, field] of [
      ['?date=2025-03-18', 'query.date'],
      ['?priority=3&of=3', 'query.priority'],
    ]) {
      const response = await get(query);
      expect([response.statusCode, response.json().errors[0].field]).toEqual([400, field]);
    }
  });

  test('only administrators of the centre ask', async () => {
    const response = await client.get(path, await client.as('supervisor'));
    expect(response.statusCode).toBe(403);
    expect((await client.get(path)).statusCode).toBe(401);
  });
});
