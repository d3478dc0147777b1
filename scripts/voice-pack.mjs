import { join, resolve } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureEspeak } from './lib/espeak.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail } from './lib/say.mjs';

/**
 * A starter pack of clips in three languages: `node scripts/voice-pack.mjs [FOLDER]`. Named in a
 * centre's settings as `voice.pack: "starter"`, it speaks where espeak-ng itself is not installed.
 */
const usual = join(process.env.TALON_DATA || 'data', 'voice/packs/starter');
const folder = resolve(process.argv[2] ?? usual);

await ensureInstalled();
await ensureEspeak();
await ensureBuilt();
const { makePack } = await import('../server/dist/bundle/make-pack.js');
const made = await makePack(folder);
if (made === null) fail('espeak-ng did not answer');
process.stdout.write(`${made.clips} clips in ${folder}\n`);
