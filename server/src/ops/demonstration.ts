import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';

const mark = 'DEMONSTRATION';
const note =
  'This folder was filled by «npm run demo»: its passwords are known to everybody. The file keeps\n' +
  'it from being used by «npm start».\n';

/**
 * A demonstration's people have known passwords, so its data folder is never served as a real one
 * and a real one never gets such people. Returns why not, or null; marks a new folder.
 */
export function claimFolder(config: Pick<Config, 'demo' | 'dataFolder'>): string | null {
  const { demo, dataFolder } = config;
  const isMarked = existsSync(join(dataFolder, mark));
  const hasData = existsSync(join(dataFolder, 'talon.sqlite'));
  if (!demo) {
    if (!isMarked) return null;
    return `${dataFolder} belongs to the demonstration, whose passwords are known; choose another TALON_DATA`;
  }
  if (hasData && !isMarked) {
    return `${dataFolder} holds a real centre; the demonstration needs a folder of its own in TALON_DATA`;
  }
  if (!isMarked) {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(join(dataFolder, mark), note);
  }
  return null;
}
