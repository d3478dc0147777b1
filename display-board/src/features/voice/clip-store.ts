import type { ClipProvider } from '@talon/shared/contract/voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { Clip } from './audio-out.ts';
import { edgesOf } from './edges.ts';

/** A clip by its address: the version makes another sound another address. */
export interface ClipKey {
  readonly centre: string;
  readonly provider: ClipProvider;
  readonly language: Language;
  readonly clip: string;
  readonly version: string;
}

/** Words kept decoded: all of one language and the usual ones of two more, some 20 MB. */
const mostKept = 320;
const timeoutMs = 4000;

function addressOf({ centre, provider, language, clip, version }: ClipKey): string {
  return `/api/v1/centres/${centre}/voice/${provider}/${language}/${clip}?v=${version}`;
}

export interface ClipStore {
  /** null: it could not be had now; the next time it is asked for again. */
  readonly load: (key: ClipKey) => Promise<Clip | null>;
}

/** Fetches, decodes and measures each word once, and forgets those not said for longest. */
export function createClipStore(
  decode: (bytes: ArrayBuffer) => Promise<AudioBuffer>,
  fetchBytes: (address: string) => Promise<ArrayBuffer> = fetched,
): ClipStore {
  const kept = new Map<string, Promise<Clip | null>>();
  const make = async (address: string): Promise<Clip | null> => {
    try {
      const sound = await decode(await fetchBytes(address));
      const edges = edgesOf(sound.getChannelData(0), sound.sampleRate);
      return edges === null ? null : { sound, edges };
    } catch {
      return null;
    }
  };
  return {
    load: (key) => {
      const address = addressOf(key);
      const clip =
        kept.get(address) ??
        make(address).then((made) => {
          if (made === null) kept.delete(address);
          return made;
        });
      kept.delete(address);
      kept.set(address, clip);
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return clip;
    },
  };
}

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
