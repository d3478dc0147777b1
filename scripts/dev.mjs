import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { clients } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';
import { say } from './lib/say.mjs';

await ensureInstalled();
const { createServer } = await import('vite');
const port = Number(process.env.TALON_PORT ?? 3000);
const target = `http://127.0.0.1:${port}`;

const server = spawn(
  process.execPath,
  [
    join(root, 'node_modules/.bin/tsx'),
    'watch',
    '--conditions=talon-source',
    'server/src/main.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

for (const [index, name] of clients.entries()) {
  const vite = await createServer({
    root: join(root, name),
    configFile: join(root, name, 'vite.config.ts'),
    server: {
      host: '127.0.0.1',
      port: 5173 + index,
      strictPort: true,
      proxy: { '/api': target, '/live': { target, ws: true } },
    },
  });
  await vite.listen();
  say(`${name}: ${vite.resolvedUrls?.local[0] ?? ''}`);
}
say(`server: ${target}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.kill(signal);
    process.exit(0);
  });
}
