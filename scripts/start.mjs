import module from 'node:module';
import { ensureBuilt } from './lib/build.mjs';
import { installPackages } from './lib/install.mjs';
import { say } from './lib/say.mjs';

const { compiled } = await installPackages();
await ensureBuilt();
await compiled;
say('Starting the server');
// From Node 22.8 on the compiled code is kept between starts.
module.enableCompileCache?.();
await import(new URL('../server/dist/bundle/main.js', import.meta.url).href);
