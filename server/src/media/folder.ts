import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where uploaded files live: `media/files/{centre}/{id}`, and `media/incoming` until they are whole. */
export interface MediaFolder {
  readonly files: string;
  readonly incoming: (name: string) => string;
  /** Gives a received file its name for good; it is there after a power cut or it never was. */
  readonly settle: (incoming: string, centre: string, id: string) => Promise<void>;
  readonly discard: (incoming: string) => Promise<void>;
  readonly remove: (centre: string, id: string) => Promise<void>;
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
      await rename(incoming, join(home, id));
      await syncFolder(home);
    },
    discard: (incoming) => rm(incoming, { force: true }),
    remove: (centre, id) => rm(join(files, centre, id), { force: true }),
    sweep: (known) => {
      for (const centre of readdirSync(files)) {
        for (const id of readdirSync(join(files, centre))) {
          if (!known(centre, id)) rmSync(join(files, centre, id), { force: true });
        }
      }
    },
  };
}

/** A name is on the disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
