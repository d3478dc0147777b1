import { ensureBuilt } from './lib/build.mjs';
import { installPackages } from './lib/install.mjs';

const { compiled } = await installPackages();
await ensureBuilt();
await compiled;
