import type { AddressInfo } from 'node:net';
import type { JoinAnswer, ViewMessage } from '@talon/shared/contract/protocol.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { SignView } from '@talon/shared/views/sign-view.ts';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Headers,
  openQueueClient,
  type QueueClient,
  serviceA,
} from '../testing/queue-client.ts';

let queue: QueueClient;
let socket: Socket;
let admin: Headers;
const address = '/admin/centres/demo/settings';

beforeAll(async () => {
  queue = await openQueueClient();
  admin = await queue.as('admin');
  await queue.server.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = queue.server.app.server.address() as AddressInfo;
  const options = { path: '/live', transports: ['websocket'], reconnection: false };
  socket = io(`http://127.0.0.1:${port}`, options);
});
afterAll(async () => {
  socket.close();
  await queue.server.close();
});

async function join<V>(room: string): Promise<V> {
  const answer: JoinAnswer = await socket.emitWithAck('join', { room, protocol: 1 });
  if (!answer.ok) throw new Error(answer.code);
  return answer.view as V;
}
function until<V>(room: string, wanted: (view: V) => boolean): Promise<V> {
  return new Promise((resolve) => {
    socket.on('view', (message: ViewMessage) => {
      if (message.room === room && wanted(message.view as V)) resolve(message.view as V);
    });
  });
}

/** Settings of another main language, ticker and kiosk: nothing a running day decides by. */
async function change(mainLanguage: 'uk' | 'en', said: string): Promise<void> {
  const now = (await queue.get(address, admin)).json();
  const ticker = [{ uk: said, ru: said, en: said }];
  const next = { ...now, mainLanguage, board: { ...now.board, ticker } };
  expect((await queue.put(address, next, admin)).statusCode).toBe(200);
}

test.each([
  ['before anybody came', 'en', 'один'],
  ['while its day is open', 'uk', 'два'],
] as const)('a quiet hall hears of new settings at once %s', async (when, language, said) => {
  if (when === 'while its day is open') await queue.issue(serviceA);
  const { catalogue } = await join<MenuView>('menu:demo');
  await join('board:demo');
  await join('sign:7');
  const heard = Promise.all([
    until<MenuView>('menu:demo', (view) => view.catalogue !== catalogue),
    until<BoardView>('board:demo', ({ ticker }) => ticker[0]?.uk === said),
    until<SignView>('sign:7', (view) => view.language === language),
  ]);
  await change(language, said);
  await heard;
});

test('a quiet kiosk hears at once that a service is out of the menu', async () => {
  const { services } = await join<MenuView>('menu:demo');
  expect(services.some(({ id }) => id === serviceA)).toBe(true);
  const heard = until<MenuView>('menu:demo', (view) =>
    view.services.every(({ id }) => id !== serviceA),
  );
  const now = (await queue.get(address, admin)).json();
  const retired = now.services.map((service: { id: string }) =>
    service.id === serviceA ? { ...service, stage: 'retired' } : service,
  );
  const sent = await queue.put(address, { ...now, services: retired }, admin);
  expect(sent.statusCode).toBe(200);
  await heard;
});
