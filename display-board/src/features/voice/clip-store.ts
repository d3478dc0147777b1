import type { ClipProvider } from '@talon/shared/contract/voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { type Clip, type Decoded, wordSound } from './word-sound.ts';

/** A clip by its address: the version makes another sound another address. */
export interface ClipKey {
  readonly centre: string;
  readonly provider: ClipProvider;
  readonly language: Language;
  readonly clip: string;
  readonly version: string;
}

/** Of samples kept: every word of three languages as espeak-ng says them, or one slow speaker's. */
const mostBytes = 20 * 1024 * 1024;
const timeoutMs = 4000;

function addressOf({ centre, provider, language, clip, version }: ClipKey): string {
  return `/api/v1/centres/${centre}/voice/${provider}/${language}/${clip}?v=${version}`;
}

export interface ClipStore {
  /** null: it could not be had now; the next time it is asked for again. */
  readonly load: (key: ClipKey) => Promise<Clip | null>;
  /** So many words more, however long, would fit without one being forgotten for them. */
  readonly hasRoom: (words: number) => boolean;
}

interface Kept {
  readonly clip: Promise<Clip | null>;
  bytes: number;
}

/** Fetches, decodes and measures each word once, and forgets those not said for longest. */
export function createClipStore(
  decode: (bytes: ArrayBuffer) => Promise<Decoded>,
  fetchBytes: (address: string) => Promise<ArrayBuffer> = fetched,
  most = mostBytes,
): ClipStore {
  /** In the order of their last use. */
  const kept = new Map<string, Kept>();
  let bytes = 0;
  let longest = 0;
  const forget = (address: string): void => {
    bytes -= kept.get(address)?.bytes ?? 0;
    kept.delete(address);
  };
  const make = async (address: string): Promise<Clip | null> => {
    try {
      return wordSound(await decode(await fetchBytes(address)));
    } catch {
      return null;
    }
  };
  const weigh = (address: string, entry: Kept, clip: Clip | null): void => {
    if (kept.get(address) !== entry) return;
    if (clip === null) {
      forget(address);
      return;
    }
    entry.bytes = clip.samples.byteLength;
    bytes += entry.bytes;
    longest = Math.max(longest, entry.bytes);
    for (const oldest of kept.keys()) {
      if (bytes <= most || oldest === address) break;
      forget(oldest);
    }
  };
  return {
    load: (key) => {
      const address = addressOf(key);
      const known = kept.get(address);
      const entry = known ?? { clip: make(address), bytes: 0 };
      kept.delete(address);
      kept.set(address, entry);
      if (known === undefined) void entry.clip.then((clip) => weigh(address, entry, clip));
      return entry.clip;
    },
    hasRoom: (words) => bytes + words * longest <= most,
  };
}

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
