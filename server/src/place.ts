import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder upwards with a package.json: sources and the built bundle find the same. */
function packageFolder(of: string): string {
  let folder = dirname(fileURLToPath(of));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package.json above ${fileURLToPath(of)}`);
    folder = above;
  }
  return folder;
}

/** The server's own folder: its version, and the data files among its sources. */
export const serverFolder = packageFolder(import.meta.url);

/** The whole project, with the built clients beside the server. */
export const projectFolder = dirname(serverFolder);
