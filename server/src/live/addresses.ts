import type { IncomingMessage } from 'node:http';
import type { Instant } from '@talon/shared/domain/words.ts';
import { createJoinLimit } from './join-limit.ts';

/** What one address may ask of the sockets. A hall and all of its visitors' phones share one. */
export interface AddressLimits {
  readonly sockets: number;
  /** Joins of those who show no device token and no session, at once and earned back a second. */
  readonly joins: { readonly burst: number; readonly perSecond: number };
}

export interface Addresses {
  readonly mayConnect: (address: string) => boolean;
  /** Counts a socket; returns the function that takes it off again. */
  readonly connected: (address: string) => () => void;
  readonly mayJoin: (address: string) => boolean;
}

interface Guest {
  sockets: number;
  readonly mayJoin: () => boolean;
}

/** Beyond so many addresses those without a socket are forgotten: memory stays bounded. */
const mostIdle = 10_000;

/** Keeps a flood from one address from taking the sockets of everybody else. */
export function watchAddresses(limits: AddressLimits, now: () => Instant): Addresses {
  const guests = new Map<string, Guest>();
  const guestOf = (address: string): Guest => {
    const known = guests.get(address);
    if (known !== undefined) return known;
    if (guests.size >= mostIdle) forgetIdle(guests);
    const guest = { sockets: 0, mayJoin: createJoinLimit(now, limits.joins) };
    guests.set(address, guest);
    return guest;
  };
  return {
    // This machine itself is not limited: a proxy that hides who asks, a bench, a kiosk's server.
    mayConnect: (address) => isLoopback(address) || guestOf(address).sockets < limits.sockets,
    connected: (address) => {
      const guest = guestOf(address);
      guest.sockets += 1;
      return () => {
        guest.sockets -= 1;
      };
    },
    mayJoin: (address) => isLoopback(address) || guestOf(address).mayJoin(),
  };
}

function forgetIdle(guests: Map<string, Guest>): void {
  for (const [address, { sockets }] of guests) if (sockets === 0) guests.delete(address);
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

/**
 * Who is behind a handshake. Only a proxy on this machine may say whose it passes on, as with HTTP
 * requests; of what it says the last address that is not this machine's is the one it saw itself.
 */
export function addressOf({ headers, socket }: IncomingMessage): string {
  const peer = socket.remoteAddress ?? '';
  if (!isLoopback(peer)) return peer;
  const passedOn = String(headers['x-forwarded-for'] ?? '').split(',');
  return (
    passedOn.map((text) => text.trim()).findLast((text) => text !== '' && !isLoopback(text)) ?? peer
  );
}
