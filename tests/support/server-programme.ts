import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Named whole: a server may be started from any folder.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Node's arguments that run the server: as it is built, or its source where that is newer. */
export function serverProgramme(): readonly string[] {
  return programme('main.js', 'main.ts');
}

/** The same of the command line. */
export function commandLineProgramme(): readonly string[] {
  return programme('cli.js', 'cli/main.ts');
}

function programme(bundle: string, source: string): readonly string[] {
  const built = join(root, 'server/dist/bundle', bundle);
  const isFresh =
    existsSync(built) &&
    ['server/src', 'shared/src'].every((folder) => newest(join(root, folder)) <= age(built));
  if (isFresh) return [built];
  return ['--conditions=talon-source', '--import', tsx, join(root, 'server/src', source)];
}

const age = (file: string): number => statSync(file).mtimeMs;

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const times = files.filter(runs).map((file) => age(join(file.parentPath, file.name)));
  return Math.max(...times);
}

/** Tests beside the code are no part of the server. */
function runs(file: { readonly name: string; isFile(): boolean }): boolean {
  return file.isFile() && !file.name.includes('.test.');
}
