import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clipName } from '@talon/shared/contract/voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { asDiskFault, settleFile } from '../disk.ts';
import { type AudioKind, audioKinds } from './audio-kind.ts';

/** A recorded word on the disk. */
export interface Recording {
  readonly clip: string;
  readonly kind: AudioKind;
  readonly file: string;
}

/** The recordings of one language, as they are in the folder now. */
export interface Shelf {
  readonly version: string;
  readonly recordings: ReadonlyMap<string, Recording>;
}

/** A board fetches hundreds of clips in a row; who copies a file by hand waits so long at most. */
const freshMs = 2_000;

const nothing: Shelf = { version: 'none', recordings: new Map() };

/**
 * Recordings are files that people may also copy by hand: a folder a voice, in it a folder a
 * language, in it `{clip}.wav`, `.ogg` or `.mp3`. What else lies there is passed over.
 */
export function createRecordings(dataFolder: string) {
  const home = join(dataFolder, 'voice');
  /** A prefix, for an id may be «..». */
  const ownFolder = (centre: string): string => join(home, 'centres', `centre-${centre}`);
  const folderOf = (centre: string, pack: string | null): string =>
    pack === null ? ownFolder(centre) : join(home, 'packs', pack);
  const shelves = createShelves();
  return {
    shelf: (centre: string, pack: string | null, language: Language): Promise<Shelf> =>
      shelves.at(join(folderOf(centre, pack), language)),
    /** Into the centre's own folder: shared packs are others' as well. */
    put: async (
      centre: string,
      language: Language,
      clip: string,
      kind: AudioKind,
      sound: Buffer,
    ) => {
      const folder = join(ownFolder(centre), language);
      await mkdir(folder, { recursive: true });
      const part = join(folder, `.${randomUUID()}.part`);
      try {
        await writeFile(part, sound);
        await settleFile(part, join(folder, `${clip}.${kind}`));
        await removeKinds(folder, clip, kind);
      } catch (error) {
        throw asDiskFault(error);
      } finally {
        await rm(part, { force: true });
        shelves.forget(folder);
      }
    },
    remove: async (centre: string, language: Language, clip: string): Promise<void> => {
      const folder = join(ownFolder(centre), language);
      await removeKinds(folder, clip, null);
      shelves.forget(folder);
    },
  };
}

export type Recordings = ReturnType<typeof createRecordings>;

/** Folders as they were read a moment ago: asking for one clip must not look at all the others. */
function createShelves() {
  const read = new Map<string, { readonly at: number; readonly shelf: Promise<Shelf> }>();
  return {
    at: (folder: string): Promise<Shelf> => {
      const now = performance.now();
      const found = read.get(folder);
      if (found !== undefined && now - found.at < freshMs) return found.shelf;
      const shelf = readShelf(folder);
      read.set(folder, { at: now, shelf });
      return shelf;
    },
    forget: (folder: string): void => void read.delete(folder),
  };
}

async function removeKinds(folder: string, clip: string, but: AudioKind | null): Promise<void> {
  for (const kind of audioKinds) {
    if (kind !== but) await rm(join(folder, `${clip}.${kind}`), { force: true });
  }
}

function recordingOf(folder: string, name: string): Recording | null {
  const [, clip = '', ending = ''] = /^(.+)\.([a-z0-9]+)$/.exec(name) ?? [];
  const kind = audioKinds.find((known) => known === ending);
  if (kind === undefined || !clipName.safeParse(clip).success) return null;
  return { clip, kind, file: join(folder, name) };
}

async function readShelf(folder: string): Promise<Shelf> {
  const names = await readdir(folder).catch(() => []);
  const found = names.sort().flatMap((name) => recordingOf(folder, name) ?? []);
  if (found.length === 0) return nothing;
  const marks = await Promise.all(found.map(markOf));
  const version = createHash('sha256').update(marks.join('\n')).digest('hex').slice(0, 12);
  return { version, recordings: new Map(found.map((each) => [each.clip, each])) };
}

async function markOf({ file }: Recording): Promise<string> {
  const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }));
  return `${file} ${size} ${mtimeMs}`;
}
