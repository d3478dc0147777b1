import type { Socket } from 'node:net';

/**
 * Connections on which a request may take longer than others to arrive: somebody uploads a film.
 * Whoever asks for it watches himself that the bytes go on coming.
 */
export interface Patience {
  readonly grant: (socket: Socket) => void;
  readonly has: (socket: Socket) => boolean;
}

export function createPatience(): Patience {
  const granted = new WeakSet<Socket>();
  return {
    grant: (socket) => void granted.add(socket),
    has: (socket) => granted.has(socket),
  };
}
