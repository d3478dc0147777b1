import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let client: QueueClient;
const day = 86_400_000;

beforeAll(async () => {
  client = await openQueueClient();
});
afterAll(() => client.server.close());

const rate = (body: object, headers: object = {}) =>
  client.post('/centres/demo/ratings', body, { ...client.kiosk, ...headers });

interface Item {
  readonly score: number;
  readonly topics: readonly string[];
  readonly comment: string | null;
  readonly source: string;
}

async function read(login = 'supervisor', cursor = '') {
  const path = `/centres/demo/feedback${cursor === '' ? '' : `?cursor=${cursor}`}`;
  const response = await client.get(path, await client.as(login));
  return { status: response.statusCode, ...response.json<{ items: Item[]; next?: string }>() };
}

describe('what visitors think', () => {
  test('FB-1 a rating at the kiosk is read by the staff, with no ticket and no name in it', async () => {
    const body = { score: 4, topics: ['clarity', 'clarity', 'attention'], comment: '  Дякую  ' };
    expect((await rate(body)).statusCode).toBe(201);
    const { items } = await read('reception');
    expect(items[0]).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      source: 'kiosk',
      score: 4,
      topics: ['clarity', 'attention'],
      comment: 'Дякую',
    });
  });

  test('FB-1 the same request again is one rating', async () => {
    const before = (await read()).items.length;
    const key = { 'idempotency-key': 'rated-once' };
    const first = await rate({ score: 5 }, key);
    const again = await rate({ score: 5 }, key);
    expect(again.json()).toEqual(first.json());
    expect((await read()).items.length).toBe(before + 1);
  });

  test('FB-1 a score is one of five, a comment has at most 1000 letters', async () => {
    for (const body of [{ score: 0 }, { score: 6 }, { score: 3, comment: 'а'.repeat(1001) }]) {
      expect((await rate(body)).statusCode).toBe(400);
    }
    expect((await rate({ score: 3, ticket: 'x' })).json().errors[0].code).toBe('unknown_field');
  });

  test('FB-2 a visitor rates the own ticket with its key, once', async () => {
    const issued = await client.issue(serviceA);
    const path = `/tickets/${issued.ticket.id}/rating`;
    const withKey = { 'x-ticket-key': keyOf(issued) };
    expect((await client.post(path, { score: 2 }, { 'x-ticket-key': 'wrong' })).statusCode).toBe(
      403,
    );
    expect((await client.post(path, { score: 2 }, withKey)).statusCode).toBe(201);
    const second = await client.post(path, { score: 5 }, withKey);
    expect([second.statusCode, second.json().code]).toEqual([409, 'already_rated']);
    expect((await read()).items[0]).toMatchObject({ score: 2, source: 'visitor' });
  });

  test('FB-3 operators and kiosks do not read it', async () => {
    expect((await read('operator1')).status).toBe(403);
    expect((await client.get('/centres/demo/feedback', client.kiosk)).statusCode).toBe(403);
  });

  test('FB-4 a comment is erased when the centre keeps it no longer, the score stays', async () => {
    await rate({ score: 1, comment: 'старе' });
    const { house } = client.server;
    client.server.passMs(89 * day);
    await house.feedback.purge(house.settings.centres());
    expect(await house.feedback.page('demo', null, 1)).toMatchObject([{ comment: 'старе' }]);
    client.server.passMs(2 * day);
    await house.feedback.purge(house.settings.centres());
    expect(await house.feedback.page('demo', null, 1)).toMatchObject([{ score: 1, comment: null }]);
  });

  test('the list goes on page by page and leaves nothing out', async () => {
    const { house } = client.server;
    const given = { centre: 'demo', source: 'kiosk', topics: [], comment: null } as const;
    for (let i = 0; i < 60; i++) await house.feedback.add({ ...given, score: 3, ticket: null });
    const all = await house.feedback.page('demo', null, 1000);
    const first = await house.feedback.page('demo', null, 50);
    const rest = await house.feedback.page('demo', first.at(-1)?.id ?? null, 1000);
    expect([...first, ...rest]).toEqual(all);
  });
});
