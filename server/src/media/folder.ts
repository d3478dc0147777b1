import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { settleFile } from '../disk.ts';

/** Where uploaded files live: `media/files/{centre}/{id}`, and `media/incoming` until they are whole. */
export interface MediaFolder {
  readonly files: string;
  readonly incoming: (name: string) => string;
  /** Gives a received file its name for good; it is there after a power cut or it never was. */
  readonly settle: (incoming: string, centre: string, id: string) => Promise<void>;
  readonly discard: (incoming: string) => Promise<void>;
  readonly remove: (centre: string, id: string) => Promise<void>;
  /** What the disk has left for us. */
  readonly freeBytes: () => Promise<number>;
  /** Takes away what no row knows: a cut between the two leaves a file without one. */
  readonly sweep: (known: (centre: string, id: string) => boolean) => void;
}

/** What a cut left half-received goes at once. */
export function openMediaFolder(root: string): MediaFolder {
  const files = join(root, 'files');
  const arriving = join(root, 'incoming');
  rmSync(arriving, { recursive: true, force: true });
  mkdirSync(arriving, { recursive: true });
  mkdirSync(files, { recursive: true });
  return {
    files,
    incoming: (name) => join(arriving, name),
    settle: async (incoming, centre, id) => {
      const home = join(files, centre);
      await mkdir(home, { recursive: true });
      await settleFile(incoming, join(home, id));
    },
    discard: (incoming) => rm(incoming, { force: true }),
    remove: (centre, id) => rm(join(files, centre, id), { force: true }),
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(root);
      return bavail * bsize;
    },
    sweep: (known) => {
      const inside = { withFileTypes: true } as const;
      for (const centre of readdirSync(files, inside)) {
        if (!centre.isDirectory()) continue;
        for (const file of readdirSync(join(files, centre.name), inside)) {
          if (!file.isFile() || known(centre.name, file.name)) continue;
          rmSync(join(files, centre.name, file.name), { force: true });
        }
      }
    },
  };
}
