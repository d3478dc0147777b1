import { gunzipSync } from 'node:zlib';
import { menuAnswer } from '@talon/shared/contract/public-data.ts';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { StorageUnavailable } from '../queue/storage-unavailable.ts';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let queue: QueueClient;
beforeAll(async () => {
  queue = await openQueueClient();
});
afterAll(() => queue.server.close());

describe('what anybody may know', () => {
  test('how busy each centre is', async () => {
    await queue.issue(serviceA);
    const { items } = (await queue.get('/centres')).json();
    expect(items).toMatchObject([
      { id: 'demo', timeZone: 'Europe/Kyiv', open: true, waiting: 1, openWindows: 0 },
    ]);
  });

  test('a centre that cannot be read is left out and takes no other down', async () => {
    const { settings, desks } = queue.server.house;
    const centre = settings.get('demo');
    if (centre === undefined) throw new Error('the demonstration has its centre');
    const broken = { ...centre, id: 'broken' };
    const live = desks.live.bind(desks);
    const spies = [
      vi.spyOn(settings, 'centres').mockReturnValue([broken, centre]),
      vi.spyOn(settings, 'get').mockImplementation((id) => (id === 'broken' ? broken : centre)),
      vi.spyOn(desks, 'live').mockImplementation(async (id) => {
        if (id === 'broken') throw new StorageUnavailable('damaged');
        return live(id);
      }),
    ];
    onTestFinished(() => {
      for (const spy of spies) spy.mockRestore();
    });
    const { items } = (await queue.get('/centres')).json();
    expect(items).toMatchObject([{ id: 'demo' }]);
    spies[0]?.mockReturnValue([broken] as never);
    expect((await queue.get('/centres')).statusCode).toBe(503);
  });

  test('the services in the language asked for, with their terms in words', async () => {
    const menu = (await queue.get('/centres/demo/menu?language=en')).json();
    const services = menu.categories.flatMap(({ services }: { services: object[] }) => services);
    expect(menu.centre).toMatchObject({ id: 'demo', mainLanguage: 'uk' });
    expect(menu.categories).toHaveLength(12);
    expect(services.length).toBeGreaterThanOrEqual(137);
    const service = services.find(({ id }: { id: string }) => id === serviceA);
    expect(service).toMatchObject({ open: false, waiting: 1, waitMinutes: null });
    expect(service.term).toMatch(/working\u00a0day|On\u00a0the\u00a0day/u);
    expect((await queue.get('/centres/demo/menu?language=pl')).statusCode).toBe(400);
  });

  test('a flood for the menu is answered with one text, which the schema knows', async () => {
    const asked = Array.from({ length: 20 }, () => queue.get('/centres/demo/menu?language=ru'));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    const body = answers[0]?.json();
    expect(menuAnswer.parse(body)).toEqual(body);
    expect(answers[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('a browser gets the menu compressed, and whole', async () => {
    const path = '/centres/demo/menu?language=en';
    const plain = await queue.get(path);
    const packed = await queue.get(path, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  });

  test('an unchanged menu costs no body', async () => {
    const first = await queue.get('/centres/demo/menu?language=uk');
    const tag = String(first.headers.etag);
    const second = await queue.get('/centres/demo/menu?language=uk', { 'if-none-match': tag });
    expect([second.statusCode, second.body]).toEqual([304, '']);
    const english = await queue.get('/centres/demo/menu?language=en', { 'if-none-match': tag });
    expect(english.statusCode).toBe(200);
    await queue.issue(serviceA);
    const third = await queue.get('/centres/demo/menu?language=uk', { 'if-none-match': tag });
    expect(third.statusCode).toBe(200);
  });

  test('what the board shows, of a zone or of the whole hall', async () => {
    const board = (await queue.get('/centres/demo/board')).json();
    expect(board.version.event).toBeGreaterThan(0);
    expect(board.calls).toEqual([]);
    const zone = (await queue.get('/centres/demo/board?zone=floor-2')).json();
    expect(zone.zone.id).toBe('floor-2');
  });

  test.each(['/centres/none/menu', '/centres/none/board', '/centres/demo/board?zone=attic'])(
    '%s is not found',
    async (path) => expect((await queue.get(path)).statusCode).toBe(404),
  );
});
