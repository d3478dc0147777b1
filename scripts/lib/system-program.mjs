import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { step } from './say.mjs';

/** Where the first of these programs stands on PATH, null: nowhere. */
export function onPath(...names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {}
    }
  }
  return null;
}

/** Installs a package of Debian where we may. Whether it did is seen by what is on PATH after it. */
export async function installPackage(name) {
  if (process.getuid?.() !== 0) return;
  await step(`Installing ${name}`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      quiet: true,
      env,
    });
  });
}
