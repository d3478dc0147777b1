import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEspeak } from './espeak.ts';
import { allTakes, type Take } from './takes.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let cache: string;
let program: string;
const [take] = allTakes('uk') as [Take];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-espeak-'));
  cache = join(folder, 'rendered');
  program = join(folder, 'program');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** Stands for espeak-ng: called with `-w FILE …` it does `speak`. */
function install(speak: string): void {
  const script = `#!/bin/sh\nif [ "$1" = --version ]; then echo 1.51; exit; fi\n${speak}\n`;
  writeFileSync(program, script);
  chmodSync(program, 0o755);
}

/** A WAV whose head promises `promised` bytes of sound, and that has `there`. */
function wav(promised: number, there = promised): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(36 + promised, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  return Buffer.concat([head, Buffer.alloc(there, 7)]);
}

const leftOvers = () => readdirSync(cache).filter((name) => name.endsWith('.part'));

test('V-7 a clip that a full disk cut short is none, and is made when there is room', async () => {
  const sound = join(folder, 'sound.wav');
  install(`cp ${sound} "$2"`);
  const espeak = createEspeak(cache, program);
  writeFileSync(sound, wav(1000, 300));
  expect(await espeak.clip('uk', take, 100)).toBeNull();
  expect(readdirSync(cache)).toEqual([]);
  writeFileSync(sound, wav(1000));
  const file = await espeak.clip('uk', take, 100);
  expect(file).not.toBeNull();
  expect(readdirSync(cache)).toHaveLength(1);
});

test.each([0, 20])(
  'a kept clip of %i bytes, as a power cut leaves it, is made anew',
  async (bytes) => {
    const sound = join(folder, 'sound.wav');
    writeFileSync(sound, wav(1000));
    install(`cp ${sound} "$2"`);
    const espeak = createEspeak(cache, program);
    const file = (await espeak.clip('uk', take, 100)) ?? '';
    writeFileSync(file, Buffer.alloc(bytes));
    expect(await espeak.clip('uk', take, 100)).toBe(file);
    expect(readFileSync(file)).toEqual(wav(1000));
  },
);

test('a program that hangs and will not end holds no other word', async () => {
  install('trap "" TERM; echo short > "$2"; while :; do sleep 0.1; done');
  const espeak = createEspeak(cache, program);
  const takes = allTakes('uk').slice(0, 3);
  const made = await Promise.all(takes.map((each) => espeak.clip('uk', each, 100)));
  expect(made).toEqual([null, null, null]);
  expect(leftOvers()).toEqual([]);
});

test('a server that ends leaves no program behind that still writes', async () => {
  install(`trap "" TERM; while :; do echo more >> "$2"; sleep 0.02; done`);
  const espeak = createEspeak(cache, program);
  const takes = allTakes('uk').slice(0, 3);
  const made = Promise.all(takes.map((each) => espeak.clip('uk', each, 100)));
  await vi.waitFor(() => expect(leftOvers()).toHaveLength(2), 20_000);
  await espeak.close();
  expect(await made).toEqual([null, null, null]);
  expect(readdirSync(cache)).toEqual([]);
  expect(await espeak.clip('uk', take, 100)).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(readdirSync(cache)).toEqual([]);
});

test('V-9 a program that is installed later is found', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const espeak = createEspeak(cache, program);
  expect(await espeak.version()).toBeNull();
  install('exit 1');
  expect(await espeak.version()).toBeNull();
  vi.advanceTimersByTime(60_000);
  expect(await espeak.version()).toBe('1.51');
});

test('V-18 what was made at a speed that no centre uses any more is removed', async () => {
  const sound = join(folder, 'sound.wav');
  writeFileSync(sound, wav(1000));
  install(`cp ${sound} "$2"`);
  const espeak = createEspeak(cache, program);
  const slow = await espeak.clip('uk', take, 80);
  const usual = await espeak.clip('uk', take, 100);
  writeFileSync(join(cache, 'in-the-making.wav.1.part'), '');
  await espeak.sweep([100, 120]);
  expect(slow).not.toBe(usual);
  const left = readdirSync(cache).sort();
  expect(left).toEqual([usual?.split('/').at(-1), 'in-the-making.wav.1.part'].sort());
});
