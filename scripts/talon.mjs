#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../server/dist/bundle/cli.js', import.meta.url);
if (!existsSync(bundle)) {
  // Only where nothing was built yet: a copy made at night must not wait for a build.
  const { ensureInstalled } = await import('./lib/install.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureInstalled();
  await ensureBuilt();
}
await import(bundle.href);
