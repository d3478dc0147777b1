import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { fail, step } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath() {
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

/** The browser the tests drive: TALON_CHROMIUM, else PATH, else Debian's package when root. */
export async function ensureBrowser() {
  const found = process.env.TALON_CHROMIUM ?? onPath();
  if (found) return found;
  if (process.getuid?.() !== 0) {
    fail('The tests need Chromium. Install it (apt-get install chromium) or set TALON_CHROMIUM.');
  }
  await step('Installing Chromium', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env,
    });
  });
  return onPath() ?? fail('Chromium could not be installed: apt-get install chromium');
}
