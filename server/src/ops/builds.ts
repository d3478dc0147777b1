import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import { projectFolder } from '../place.ts';

const pageOf = {
  kiosk: 'kiosk/dist/index.html',
  board: 'display-board/dist/index.html',
  sign: 'display-board/dist/sign.html',
} as const satisfies Record<DeviceKind, string>;

/**
 * What each screen's page is built as: the version and a mark of its HTML, whose assets bear hashes
 * of their own. It changes when and only when the page does, so no screen reloads for nothing.
 */
export function readBuilds(root = projectFolder): Readonly<Record<DeviceKind, string>> {
  const { version } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')) as {
    readonly version: string;
  };
  const buildOf = (kind: DeviceKind): string => {
    const mark = markOf(join(root, pageOf[kind]));
    return mark === null ? version : `${version}+${mark}`;
  };
  return { kiosk: buildOf('kiosk'), board: buildOf('board'), sign: buildOf('sign') };
}

/** Null: not built, as in development. */
function markOf(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 7);
  } catch {
    return null;
  }
}
