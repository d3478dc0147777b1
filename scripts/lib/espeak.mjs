import { fail } from './say.mjs';
import { installPackage, onPath } from './system-program.mjs';

/** The program that renders the hall's words: from PATH, else Debian's package when root. */
export async function ensureEspeak() {
  if (onPath('espeak-ng')) return;
  await installPackage('espeak-ng');
  if (!onPath('espeak-ng')) fail('espeak-ng is needed: apt-get install espeak-ng');
}
