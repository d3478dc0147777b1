#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fail } from './lib/say.mjs';

const bundle = new URL('../server/dist/bundle/cli.js', import.meta.url);
// It builds and installs nothing: that would change the programme under a server that runs.
if (!existsSync(bundle)) fail('Talon is not built yet: npm run build');
await import(bundle.href);
