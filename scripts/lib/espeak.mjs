import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { fail, step } from './say.mjs';

function onPath() {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'espeak-ng'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The program that renders the hall's words: from PATH, else Debian's package when root. */
export async function ensureEspeak() {
  if (onPath()) return;
  if (process.getuid?.() !== 0) fail('Install espeak-ng: apt-get install espeak-ng');
  await step('Installing espeak-ng', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'espeak-ng'], {
      quiet: true,
      env,
    });
  });
  if (!onPath()) fail('espeak-ng could not be installed: apt-get install espeak-ng');
}
