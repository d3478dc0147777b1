import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';

const keyFile = z.strictObject({
  keys: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]{1,8}$/),
        /** 256 bits, base64url. */
        secret: z.string().regex(/^[A-Za-z0-9_-]{43,}$/),
        /** ISO time after which links made with it hold no longer; null: it is in use. */
        retiredAt: z.iso.datetime({ offset: true }).nullable(),
      }),
    )
    .min(1),
});

/** The keys outside the database. Each use derives its own from them (HKDF). */
export type KeyFile = z.infer<typeof keyFile>;

export function keyFilePath(config: Pick<Config, 'keyFile' | 'dataFolder'>): string {
  return config.keyFile ?? join(config.dataFolder, 'keys.json');
}

/** Reads TALON_KEY_FILE, making it at the first start. Throws with the file's name and its fault. */
export function openKeyFile(path: string): KeyFile {
  if (!existsSync(path)) makeKeyFile(path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`the key file ${path} cannot be read as JSON`, { cause });
  }
  const file = keyFile.safeParse(parsed);
  if (!file.success) throw new Error(`the key file ${path}: ${z.prettifyError(file.error)}`);
  return file.data;
}

/** Made once, readable by its owner alone, and on the disk before the first link leaves. */
function makeKeyFile(path: string): void {
  const secret = randomBytes(32).toString('base64url');
  const file: KeyFile = { keys: [{ id: 'k1', secret, retiredAt: null }] };
  const handle = openSync(path, 'wx', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(file, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
