import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openPrinterLink, type PrinterLink } from './printer-link.ts';
import { createSieve } from './printer-status.ts';

let server: Server;
let link: PrinterLink | null = null;
const sockets = new Set<Socket>();

/** A machine at a printer's address that does with each connection what it is told. */
async function linkTo(behave: (socket: Socket) => void, sendMs = 20_000): Promise<PrinterLink> {
  server = createServer({ pauseOnConnect: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    behave(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const rule = { anyPortHere: true };
  const patience = { connectMs: 20_000, answerMs: 20_000, sendMs };
  link = await openPrinterLink({ host: '127.0.0.1', port, rule, ...patience });
  if (link === null) throw new Error('nobody there');
  return link;
}

afterEach(async () => {
  link?.close();
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await new Promise((resolve) => server.close(resolve));
});

test('J-2 a ticket that the printer never reads is given up, and the line with it', async () => {
  const deaf = await linkTo(() => {}, 100);
  // More than the two systems keep between them for a line.
  expect(await deaf.send(new Uint8Array(64 * 1024 * 1024))).toBe(false);
  expect(deaf.isOpen()).toBe(false);
});

test('J-6 what a printer tells unasked is not taken for the end of a ticket', async () => {
  const lidOpened = [0x18, 0x00, 0x00, 0x0f];
  const chatty = await linkTo((socket) => {
    socket.on('data', () => socket.end(Uint8Array.of(...lidOpened)));
    socket.resume();
  });
  const { ended } = chatty.untilEnd(20_000);
  await chatty.send(Uint8Array.of(10));
  expect(await ended).toBe(false);
});

test('four bytes told unasked are passed over, answers are not', () => {
  const isUnasked = createSieve();
  const stream = [0x12, 0x00, 0x14, 0x20, 0x0c, 0x0f, 0x00, 0x12, 0x10, 0x00, 0x12, 0x12];
  expect(stream.filter((byte) => !isUnasked(byte))).toEqual([0x12, 0x00, 0x00, 0x12, 0x12, 0x12]);
});

test('a stream of garbage is no answer and does no harm', async () => {
  const mad = await linkTo((socket) => {
    socket.on('data', () => socket.end(Buffer.alloc(1024 * 1024, 0xff)));
    socket.resume();
  });
  expect(await mad.status()).toBeNull();
  expect(mad.isOpen()).toBe(false);
});
