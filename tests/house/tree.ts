import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files of the project as git knows them, tracked or not yet, without the ignored. */
export function projectFiles(pattern: RegExp): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed.split('\n').filter((file) => pattern.test(file));
}

export function read(file: string): string {
  return readFileSync(new URL(file, `file://${root}`), 'utf8');
}

export function linesOf(text: string): number {
  return text.endsWith('\n') ? text.split('\n').length - 1 : text.split('\n').length;
}
