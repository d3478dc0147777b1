import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTakes } from '@talon/server/src/speech/takes.ts';

const rate = 22_050;

/** A tone in silence as a WAV of 16 bits. */
function toneFile(hertz: number, seconds: number, level: number): Buffer {
  const around = Math.round(rate * 0.25);
  const length = Math.round(rate * seconds);
  const data = Buffer.alloc((around * 2 + length) * 2);
  for (let i = 0; i < length; i += 1) {
    const value = level * Math.sin((2 * Math.PI * hertz * i) / rate);
    data.writeInt16LE(Math.round(value * 32_000), (around + i) * 2);
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** «Recordings» of every Ukrainian word but one: tones, each of another length and level. */
export function fillPack(dataFolder: string, but: string): void {
  const folder = join(dataFolder, 'voice/centres/centre-demo/uk');
  mkdirSync(folder, { recursive: true });
  const takes = allTakes('uk').filter(({ clip, isEnd }) => !isEnd && clip !== but);
  for (const [at, { clip }] of takes.entries()) {
    const sound = toneFile(400, 0.15 + (at % 7) * 0.03, 0.05 + (at % 9) * 0.1);
    writeFileSync(join(folder, `${clip}.wav`), sound);
  }
}
