import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { spokenAs } from './pronunciation.ts';
import { sweepFolder } from './sweep-folder.ts';
import { allTakes, type Take } from './takes.ts';
import { isWholeWav } from './whole-wav.ts';

const start = promisify(execFile);

const voices = { uk: 'uk', ru: 'ru', en: 'en-gb' } as const satisfies Record<Language, string>;
/** Words a minute at 100 %: unhurried, as in a hall with an echo. */
const usualSpeed = 140;
/** A word takes some 20 ms; a program that hangs must not hold the queue of words. */
const timeoutMs = 5000;
const atOnce = 2;
/** It may be installed, or have been too slow to answer while the machine started. */
const askAgainMs = 60_000;

/** Runs it behind the queue's own work, and ends it for good when it hangs or at the `end`. */
async function run(program: string, given: readonly string[], end: AbortSignal): Promise<string> {
  end.throwIfAborted();
  const running = start(program, given, { timeout: timeoutMs, killSignal: 'SIGKILL' });
  const { child } = running;
  if (child.pid !== undefined) yieldTo(child.pid);
  // The option `signal` would ask it to end and not wait until it has.
  const kill = () => child.kill('SIGKILL');
  end.addEventListener('abort', kill);
  try {
    return (await running).stdout;
  } finally {
    end.removeEventListener('abort', kill);
  }
}

function yieldTo(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or may not be slowed down: neither matters.
  }
}

/** The installed espeak-ng as a maker of clips. It is called as a program, never linked. */
export interface Espeak {
  /** What it says of itself, asked once; null = it does not answer, and is asked again later. */
  readonly version: () => Promise<string | null>;
  /** The file of a take, made on the first demand and kept. null = it cannot be made. */
  readonly clip: (language: Language, take: Take, rate: number) => Promise<string | null>;
  /** Removes every file that was made at a speed other than these, or by another program. */
  readonly sweep: (rates: readonly number[]) => Promise<void>;
  /** Ends what is being made, leaving nothing of it; no clip is made from then on. */
  readonly close: () => Promise<void>;
}

/**
 * Within a sentence a word is said level, or each would sound like an answer of its own; the last
 * one falls.
 */
function argumentsOf(language: Language, take: Take, rate: number): readonly string[] {
  const words = spokenAs(language, take.token, take.text);
  const speech = take.isEnd ? `${words}.` : `<prosody range='x-low'>${words},</prosody>`;
  const speed = Math.round((usualSpeed * rate) / 100);
  return ['-m', '-z', '-v', voices[language], '-s', String(speed), speech];
}

/** No more than two programs run at a time, in the order in which they were asked for. */
function createLine() {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

export function createEspeak(folder: string, program = 'espeak-ng'): Espeak {
  const inLine = createLine();
  const ending = new AbortController();
  const end = ending.signal;
  const making = new Map<string, Promise<string | null>>();
  let known: Promise<string | null> | null = null;
  const ask = async (): Promise<string | null> => {
    const said = await run(program, ['--version'], end).catch(() => '');
    const found = /\d+(\.\d+)+/.exec(said)?.[0] ?? null;
    if (found === null) setTimeout(forget, askAgainMs).unref();
    return found;
  };
  const forget = (): void => {
    known = null;
  };
  const version = (): Promise<string | null> => {
    known ??= ask();
    return known;
  };
  const make = async (said: readonly string[], file: string): Promise<string | null> => {
    // A file that a full disk or a power cut left short is made anew.
    if (await isWholeWav(file)) return file;
    const part = `${file}.${process.pid}.part`;
    try {
      await mkdir(folder, { recursive: true });
      await run(program, ['-w', part, ...said], end);
      // The program ends well on a full disk, too.
      if (!(await isWholeWav(part))) return null;
      await rename(part, file);
      return file;
    } catch {
      return null;
    } finally {
      await rm(part, { force: true }).catch(() => {});
    }
  };
  return {
    version,
    clip: async (language, take, rate) => {
      const found = await version();
      if (found === null) return null;
      const said = argumentsOf(language, take, rate);
      const file = join(folder, fileOf(found, said));
      const already = making.get(file);
      if (already !== undefined) return already;
      const made = inLine(() => make(said, file)).finally(() => making.delete(file));
      making.set(file, made);
      return made;
    },
    sweep: async (rates) => {
      const found = await version();
      if (found === null) return;
      await sweepFolder(folder, new Set(rates.flatMap((rate) => filesAt(found, rate))));
    },
    close: async () => {
      ending.abort();
      await Promise.all(making.values());
    },
  };
}

/** A file is named by all that makes its sound. */
function fileOf(program: string, said: readonly string[]): string {
  const name = createHash('sha256')
    .update([program, ...said].join('\n'))
    .digest('hex');
  return `${name.slice(0, 32)}.wav`;
}

function filesAt(program: string, rate: number): readonly string[] {
  return languages.flatMap((language) =>
    allTakes(language).map((take) => fileOf(program, argumentsOf(language, take, rate))),
  );
}

const versions = new Map<string, string>();

/** Changes with whatever changes the sound of a language's clips. Every board asks for it. */
export function renderedVersion(program: string, language: Language, rate: number): string {
  const key = `${program} ${language} ${rate}`;
  const found = versions.get(key);
  if (found !== undefined) return found;
  const said = allTakes(language).map((take) => argumentsOf(language, take, rate).join(' '));
  const version = createHash('sha256')
    .update([program, ...said].join('\n'))
    .digest('hex')
    .slice(0, 12);
  versions.set(key, version);
  return version;
}
