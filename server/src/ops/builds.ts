import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import { projectFolder } from '../place.ts';

const pageOf = {
  kiosk: 'kiosk/dist/index.html',
  board: 'display-board/dist/index.html',
  sign: 'display-board/dist/sign.html',
} as const satisfies Record<DeviceKind, string>;

/** What each screen's page is built as: its HTML says so to the screen, and here to the server. */
export function readBuilds(root = projectFolder): Readonly<Record<DeviceKind, string>> {
  const { version } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')) as {
    readonly version: string;
  };
  const buildOf = (kind: DeviceKind): string => nameIn(join(root, pageOf[kind])) ?? version;
  return { kiosk: buildOf('kiosk'), board: buildOf('board'), sign: buildOf('sign') };
}

/** Null: not built, as in development. */
function nameIn(file: string): string | null {
  try {
    return /<meta name="build" content="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}
