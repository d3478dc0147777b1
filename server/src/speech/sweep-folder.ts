import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the sounds of a folder that nothing asks for any more; a file in the making stays. */
export async function sweepFolder(folder: string, kept: ReadonlySet<string>): Promise<number> {
  const files = await readdir(folder).catch(() => []);
  const old = files.filter((name) => name.endsWith('.wav') && !kept.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
  return old.length;
}
