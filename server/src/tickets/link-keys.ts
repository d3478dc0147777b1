import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Instant, TicketId } from '@talon/shared/domain/words.ts';
import { type KeyFile, openKeyFile } from '../keys/key-file.ts';

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

export function openLinkKeys(path: string): LinkKeys {
  return createLinkKeys(openKeyFile(path));
}
