import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { say } from './lib/say.mjs';

await ensureInstalled();
await ensureBuilt();
say('Starting the server');
await import(new URL('../server/dist/main.js', import.meta.url).href);
