import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startPrinterEmulator } from './printer-emulator.ts';

test('a stranger that speaks no ESC/POS is left, and the printer goes on', async () => {
  const emulator = await startPrinterEmulator();
  onTestFinished(() => emulator.close());
  const say = (bytes: Uint8Array) => {
    const socket = connect({ host: '127.0.0.1', port: emulator.port });
    socket.write(bytes);
    return socket;
  };
  const stranger = say(Uint8Array.of(0x10, 0x05, 0x01));
  await new Promise((resolve) => stranger.once('close', resolve));
  const cut = Buffer.from('A-001\n\x1dVB\x00', 'latin1');
  const kiosk = say(cut);
  onTestFinished(() => void kiosk.destroy());
  await expect.poll(() => emulator.papers.length).toBe(1);
});
