import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyFile } from './key-file.ts';

/** Keeps small secrets in the database so that the database alone does not give them away. */
export interface Seal {
  readonly seal: (text: string) => string;
  /** null: sealed for another purpose, with a key that is gone, or changed since. */
  readonly open: (sealed: string) => string | null;
  /**
   * Hashes that only who has the key can make: short codes are not guessed from the database. The
   * first is the one to keep, the others are of older keys.
   */
  readonly hashes: (text: string) => readonly [string, ...string[]];
}

const nonceBytes = 12;
const tagBytes = 16;

interface Key {
  readonly id: string;
  readonly secret: Buffer;
}

/** AES-256-GCM under a key of its own purpose; the key's id stands before it, as in a link. */
export function createSeal(file: KeyFile, purpose: string): Seal {
  const keys = file.keys.map(
    ({ id, secret }): Key => ({
      id,
      secret: Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)),
    }),
  );
  const inUse = file.keys.find(({ retiredAt }) => retiredAt === null)?.id;
  const sealing = keys.find(({ id }) => id === inUse);
  if (sealing === undefined) throw new Error('the key file has no key in use (retiredAt: null)');
  return {
    seal: (text) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing.secret, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const whole = Buffer.concat([nonce, body, cipher.getAuthTag()]);
      return `${sealing.id}.${whole.toString('base64url')}`;
    },
    open: (sealed) => {
      const [id, text = ''] = sealed.split('.');
      const key = keys.find((one) => one.id === id);
      return key === undefined ? null : opened(key, Buffer.from(text, 'base64url'));
    },
    hashes: (text) => {
      const older = keys.filter((key) => key !== sealing).map((key) => mac(key, text));
      return [mac(sealing, text), ...older];
    },
  };
}

function mac({ secret }: Key, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function opened(key: Key, whole: Buffer): string | null {
  if (whole.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key.secret, whole.subarray(0, nonceBytes));
  decipher.setAuthTag(whole.subarray(-tagBytes));
  try {
    const body = whole.subarray(nonceBytes, -tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
