import type { ClosingAnswer } from '@talon/shared/contract/supervision.ts';
import { boardView } from '@talon/shared/views/board.ts';
import type { HallView } from '@talon/shared/views/hall-view.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSurroundings } from '../hall/surroundings.ts';
import { openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';

let client: QueueClient;

beforeAll(async () => {
  client = await openQueueClient();
});
afterAll(() => client.server.close());

const post = async (login: string, path: string, body: object = {}) =>
  client.post(path, body, await client.as(login));
const remove = async (login: string, path: string) =>
  client.server.app.inject({
    method: 'DELETE',
    url: `/api/v1${path}`,
    headers: { ...(await client.as(login)) },
  });
const windowId = async (number: number): Promise<string> => {
  const { items } = (await client.get('/centres/demo/windows', await client.as('admin'))).json<{
    items: { id: string; number: number }[];
  }>();
  return items.find((window) => window.number === number)?.id ?? '';
};

/** What the rooms would show now, without a socket. */
async function around() {
  const { house } = client.server;
  const { settings, desks, supervision, clock } = house;
  const desk = await desks.live('demo');
  const surround = createSurroundings({
    settings,
    clock,
    estimate: () => ({ services: new Map(), lines: new Map(), tickets: new Map() }),
    announcements: supervision.announcements.of,
  });
  const found = surround.around(desk);
  if (found === null) throw new Error('no demonstration');
  return { day: desk.day(), around: found };
}
async function hall(): Promise<HallView> {
  const seen = await around();
  return client.server.house.supervision.hall(seen.day, seen.around);
}
const deskOf = (window: string) => client.server.house.supervision.desk('demo', window);
const alert = async (kind: string) => (await hall()).alerts.find((one) => one.kind === kind);

describe('announcements', () => {
  const said = { text: { uk: 'Каса не працює до обіду' }, minutes: 5 };

  test('HL-9 one is on the boards of its zones and of the whole hall until its time is over', async () => {
    const wanted = { ...said, zones: ['floor-2'] };
    const response = await post('supervisor', '/centres/demo/announce', wanted);
    expect(response.statusCode).toBe(201);
    const shownIn = async (zone: string | null) => {
      const seen = await around();
      return boardView(seen.day, seen.around, zone).announcements;
    };
    expect(await shownIn('floor-2')).toEqual([said.text]);
    expect(await shownIn(null)).toEqual([said.text]);
    expect(await shownIn('floor-1')).toEqual([]);
    const { id } = response.json<{ announcement: { id: string } }>().announcement;
    expect((await hall()).announcements).toMatchObject([{ id, zones: ['floor-2'] }]);
    expect((await remove('supervisor', `/centres/demo/announcements/${id}`)).statusCode).toBe(204);
    expect(await shownIn(null)).toEqual([]);
    expect(await client.audited(id)).toEqual(['hall.announce', 'hall.announce_end']);
  });

  test('HL-9 an unknown zone, no text and no time are named by their field', async () => {
    const refused = async (body: object) => {
      const response = await post('supervisor', '/centres/demo/announce', body);
      return [response.statusCode, response.json().errors[0].field];
    };
    expect(await refused({ ...said, zones: ['floor-1', 'roof'] })).toEqual([400, 'zones.1']);
    expect(await refused({ ...said, text: {} })).toEqual([400, 'text']);
    expect(await refused({ ...said, text: { uk: '  ' } })).toEqual([400, 'text.uk']);
    expect(await refused({ text: said.text })).toEqual([400, 'minutes']);
  });
});

describe('words between the hall and a desk', () => {
  test('HL-10 a message is at the desk until it is seen, and who wrote it learns of that', async () => {
    const window = await windowId(3);
    await post('operator3', `/windows/${window}/open`);
    const text = 'Зайдіть до мене після перерви';
    const sent = await post('supervisor', '/centres/demo/messages', { to: { window }, text });
    expect(sent.json()).toMatchObject({ message: { windows: 1 } });
    const [message] = deskOf(window).messages;
    expect(message).toMatchObject({ text });
    expect((await hall()).messages[0]).toMatchObject({ text, to: [3], seenBy: [] });
    const path = `/windows/${window}/messages/${message?.id}/seen`;
    expect((await post('operator4', path)).statusCode).toBe(409);
    expect((await post('operator3', path)).statusCode).toBe(204);
    expect(deskOf(window).messages).toEqual([]);
    expect((await hall()).messages[0]).toMatchObject({ seenBy: [3] });
  });

  test('HL-10 an answer is told to the hall with its window until somebody has read it', async () => {
    const window = await windowId(3);
    await post('supervisor', '/centres/demo/messages', { to: { all: true }, text: 'Як справи?' });
    const answers = deskOf(window).messages[0]?.id ?? '';
    const body = { text: 'Закінчуються бланки', answers };
    expect((await post('operator3', `/windows/${window}/messages`, body)).statusCode).toBe(201);
    expect(deskOf(window).messages).toEqual([]);
    const told = await alert('message');
    expect(told).toMatchObject({ text: 'Закінчуються бланки', number: 3 });
    const id = told?.id.replace('message.', '');
    await post('supervisor', `/centres/demo/messages/${id}/seen`);
    expect(await alert('message')).toBeUndefined();
  });

  test('HL-10 a desk at which nobody works hears nothing, and no log keeps the words', async () => {
    const window = await windowId(9);
    const body = { to: { window }, text: 'Нікому' };
    const response = await post('supervisor', '/centres/demo/messages', body);
    expect([response.statusCode, response.json().code]).toEqual([409, 'window_closed']);
    const { db } = client.server.house;
    const rows = await db
      .withTables<{ audit: { details: string | null }; events: { data: string } }>()
      .selectFrom('audit')
      .select('details')
      .execute();
    expect(JSON.stringify(rows)).not.toContain('бланки');
  });
});

describe('a silent alarm', () => {
  test('HL-11 is told to the hall, answered, seen at the desk and taken back', async () => {
    const window = await windowId(3);
    expect((await post('operator4', `/windows/${window}/alarm`)).statusCode).toBe(409);
    expect((await post('operator3', `/windows/${window}/alarm`)).statusCode).toBe(200);
    const first = await alert('alarm');
    expect(first).toMatchObject({ number: 3, coming: false });
    client.server.passMs(2000);
    await post('operator3', `/windows/${window}/alarm`);
    expect((await alert('alarm'))?.since).toBe(first?.since);
    const coming = `/centres/demo/alarms/${window}/coming`;
    expect((await post('operator3', coming)).statusCode).toBe(403);
    expect((await post('supervisor', coming)).statusCode).toBe(200);
    expect(deskOf(window).alarm).toMatchObject({ coming: true });
    expect((await remove('operator4', `/windows/${window}/alarm`)).statusCode).toBe(403);
    expect((await remove('operator3', `/windows/${window}/alarm`)).statusCode).toBe(204);
    expect(await alert('alarm')).toBeUndefined();
    expect(await client.audited(window)).toEqual(
      expect.arrayContaining(['window.alarm', 'window.alarm_coming', 'window.alarm_end']),
    );
  });
});

describe('the hall is run', () => {
  test('HL-12 nobody else than supervisors and administrators of the centre does it', async () => {
    const window = await windowId(3);
    const paths = [
      ['/centres/demo/announce', { text: { uk: 'а' }, minutes: 1 }],
      ['/centres/demo/messages', { to: { all: true }, text: 'а' }],
      [`/centres/demo/windows/${window}/open`, { operatorId: 'x' }],
      ['/centres/demo/alerts/idle.w/seen', {}],
    ] as const;
    for (const [path, body] of paths) {
      expect((await client.post(path, body)).statusCode).toBe(401);
      for (const login of ['operator3', 'reception']) {
        expect((await post(login, path, body)).statusCode).toBe(403);
      }
    }
    for (const path of ['/centres/demo/closing', '/centres/demo/operators']) {
      expect((await client.get(path, await client.as('reception'))).statusCode).toBe(403);
    }
  });

  test('HL-13 a window is opened for somebody of the centre who has none', async () => {
    const operators = async () =>
      (await client.get('/centres/demo/operators', await client.as('supervisor'))).json<{
        items: { id: string; name: string; signedIn: boolean }[];
      }>().items;
    const { id = '', signedIn } = (await operators())[0] ?? {};
    expect(signedIn).toBe(true);
    const window = await windowId(6);
    const path = `/centres/demo/windows/${window}/open`;
    expect((await post('supervisor', path, { operatorId: 'nobody' })).statusCode).toBe(400);
    expect((await post('supervisor', path, { operatorId: id })).statusCode).toBe(200);
    expect((await hall()).windows.find(({ number }) => number === 6)).toMatchObject({
      state: 'free',
      operator: { id },
    });
    expect((await operators()).some((operator) => operator.id === id)).toBe(false);
  });

  test('HL-14 whoever waits is sent to another service by a supervisor, with the reason', async () => {
    const { ticket } = await client.issue(serviceA);
    const path = `/centres/demo/tickets/${ticket.id}/reroute`;
    const services = client.server.house.settings.get('demo')?.services ?? [];
    const other = services.find(({ id, stage }) => id !== serviceA && stage === 'live')?.id ?? '';
    const body = { serviceIds: [other], keepsRest: true, reason: 'mistake' };
    expect((await post('supervisor', path, body)).statusCode).toBe(200);
    const day = (await client.server.house.desks.live('demo')).day();
    expect(day.tickets.get(ticket.id)?.leg.service).toBe(other);
    expect(await client.audited(ticket.id)).toContain('ticket.reroute');
    const gone = '/centres/demo/tickets/nobody/reroute';
    expect((await post('supervisor', gone, body)).json().code).toBe('unknown_ticket');
  });

  test('HL-8 what was marked as seen is counted no more, until it happens anew', async () => {
    const { help } = client.server.house;
    const device = client.server.house.devices.watch.items('demo')[0]?.id ?? '';
    help.call('demo', device);
    const id = `help.${device}`;
    expect((await post('supervisor', `/centres/demo/alerts/${id}/seen`)).statusCode).toBe(204);
    expect(await alert('help')).toMatchObject({ id, seen: true });
    help.withdraw(device);
    expect(await alert('help')).toBeUndefined();
    help.call('demo', device);
    expect(await alert('help')).toMatchObject({ id, seen: false });
    help.withdraw(device);
  });

  test('HL-15 the closing is told before it happens, and the words of the day go with it', async () => {
    await client.issue(serviceA);
    const asked = await client.get('/centres/demo/closing', await client.as('supervisor'));
    const told = asked.json<ClosingAnswer>();
    const day = (await client.server.house.desks.live('demo')).day();
    const waiting = [...day.tickets.values()].filter(({ state }) => state === 'waiting');
    expect(told.waiting.count).toBe(waiting.length);
    expect(told.waiting.numbers.length).toBe(Math.min(6, waiting.length));
    expect(told.windows).toEqual([3, 6]);
    await post('operator3', `/windows/${await windowId(3)}/alarm`);
    await post('supervisor', '/centres/demo/close-day', { confirm: true });
    const { messages, alarms } = client.server.house.supervision;
    await vi.waitFor(() => expect([messages.of('demo'), alarms.of('demo')]).toEqual([[], []]));
    expect((await hall()).phase).toBe('closed');
  });
});
