import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Instant, TicketId } from '@talon/shared/domain/words.ts';
import { z } from 'zod';

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

type KeyFile = z.infer<typeof keyFile>;

/** Keys of visitors' links: who has the link has the ticket. Never stored, logged or in an event. */
export interface LinkKeys {
  readonly keyOf: (ticket: TicketId) => string;
  /** Compares in constant time. A retired key opens until its time has come. */
  readonly opens: (ticket: TicketId, key: string, now: Instant) => boolean;
}

interface LinkKey {
  readonly id: string;
  readonly secret: Buffer;
  readonly retiredAt: Instant | null;
}

/** 128 bits: half of the hash, the least that RFC 2104 advises to keep of it. */
function mac(key: LinkKey, ticket: TicketId): Buffer {
  return createHmac('sha256', key.secret).update(ticket).digest().subarray(0, 16);
}

/** The first key without an end signs; the file's other secrets are derived apart (HKDF). */
export function createLinkKeys(file: KeyFile): LinkKeys {
  const keys = file.keys.map(
    (key): LinkKey => ({
      id: key.id,
      secret: Buffer.from(hkdfSync('sha256', key.secret, '', 'talon ticket link', 32)),
      retiredAt: key.retiredAt === null ? null : Date.parse(key.retiredAt),
    }),
  );
  const signing = keys.find(({ retiredAt }) => retiredAt === null);
  if (signing === undefined) throw new Error('the key file has no key in use (retiredAt: null)');
  return {
    keyOf: (ticket) => `${signing.id}.${mac(signing, ticket).toString('base64url')}`,
    opens: (ticket, given, now) => {
      const [id, code = ''] = given.split('.');
      const key = keys.find((one) => one.id === id);
      if (key === undefined || (key.retiredAt !== null && now >= key.retiredAt)) return false;
      const wanted = mac(key, ticket);
      const bytes = Buffer.from(code, 'base64url');
      return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
    },
  };
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

/** Reads TALON_KEY_FILE, making it at the first start. Throws with the file's name and its fault. */
export function openLinkKeys(path: string): LinkKeys {
  if (!existsSync(path)) makeKeyFile(path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`the key file ${path} cannot be read as JSON`, { cause });
  }
  const file = keyFile.safeParse(parsed);
  if (!file.success) throw new Error(`the key file ${path}: ${z.prettifyError(file.error)}`);
  return createLinkKeys(file.data);
}
