import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root, tool } from './run.mjs';
import { fail, say, step } from './say.mjs';

export const clients = ['kiosk', 'display-board', 'operator-console', 'visitor-page'];
const base = ['tsconfig.base.json', 'package-lock.json'];

const parts = [
  {
    name: 'server',
    sources: ['shared', 'server', ...base],
    output: 'server/dist/bundle',
    build: () => buildWith('server'),
  },
  ...clients.map((name) => ({
    name,
    sources: ['shared', name, ...base],
    output: `${name}/dist`,
    build: () => buildWith(name),
  })),
];

async function orFail(name, done) {
  const { code, output } = await done;
  if (code === 0) return;
  say(output);
  fail(`Building ${name} failed.`);
}

async function buildWith(name) {
  await orFail(
    name,
    tool('vite', ['build', '--logLevel', 'warn'], { quiet: true, cwd: join(root, name) }),
  );
}

/** Builds what changed since the last time; a part that is as it was costs only its fingerprint. */
export async function ensureBuilt() {
  const stale = parts
    .map((part) => ({
      ...part,
      wanted: fingerprint(part.sources),
      mark: join(root, 'node_modules', '.talon-built', part.name),
    }))
    .filter(
      ({ mark, wanted, output }) =>
        !existsSync(join(root, output)) ||
        !existsSync(mark) ||
        readFileSync(mark, 'utf8') !== wanted,
    );
  if (stale.length === 0) return;
  await step(`Building ${stale.map((part) => part.name).join(', ')}`, async () => {
    await Promise.all(
      stale.map(async (part) => {
        await part.build();
        mkdirSync(dirname(part.mark), { recursive: true });
        writeFileSync(part.mark, part.wanted);
      }),
    );
  });
}
