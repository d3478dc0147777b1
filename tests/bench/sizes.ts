import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { atMost, type Row } from './row.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const pages = [
  { name: 'board', folder: 'display-board', page: 'index.html', kB: 120 },
  { name: 'kiosk', folder: 'kiosk', page: 'index.html', kB: 160 },
  { name: "visitor's ticket page", folder: 'visitor-page', page: 'index.html', kB: 100 },
  { name: 'console', folder: 'operator-console', page: 'index.html', kB: 350 },
];

/** Fetched by a kiosk only once its camera is switched on: told apart. */
const ofTheCamera = /^decode-/;

/** Every script a page loads: those it names and, from them, all they import, at once or later. */
function scriptsOf(dist: string, page: string): ReadonlySet<string> {
  const files = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'));
  const found = new Set<string>();
  const follow = (text: string): void => {
    for (const file of files) {
      if (found.has(file) || !text.includes(file)) continue;
      found.add(file);
      follow(readFileSync(join(dist, 'assets', file), 'utf8'));
    }
  };
  follow(readFileSync(join(dist, page), 'utf8'));
  return found;
}

function packedBytes(dist: string, scripts: readonly string[]): number {
  return scripts
    .map((file) => gzipSync(readFileSync(join(dist, 'assets', file)), { level: 6 }).length)
    .reduce((sum, size) => sum + size, 0);
}

/** JavaScript sent, gzip level 6 of each file as the server sends it, in kB of 1,000 bytes. */
export function measureSizes(): readonly Row[] {
  return pages.map(({ name, folder, page, kB }) => {
    const dist = join(root, folder, 'dist');
    const all = [...scriptsOf(dist, page)];
    const scripts = all.filter((file) => !ofTheCamera.test(file));
    const camera = packedBytes(
      dist,
      all.filter((file) => ofTheCamera.test(file)),
    );
    const more = camera === 0 ? '' : `; ${(camera / 1000).toFixed(1)} kB more for a camera`;
    const how = `${scripts.length} files of the built page${more}`;
    return atMost(`JavaScript sent, gzip kB: ${name}`, packedBytes(dist, scripts) / 1000, kB, how);
  });
}
