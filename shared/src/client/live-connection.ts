import { io, type Socket } from 'socket.io-client';
import {
  type JoinAnswer,
  type JoinMessage,
  livePath,
  protocolVersion,
  type ViewMessage,
} from '../contract/protocol.ts';
import { isNewer, type Stamp } from '../views/stamp.ts';
import { createServerClock } from './server-clock.ts';

export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'online' }
  /** `since` in epoch ms of this device. */
  | { readonly state: 'offline'; readonly since: number };

export interface RoomKeys {
  readonly key?: string;
  readonly token?: string;
}

export interface RoomState {
  readonly view: unknown;
  readonly version: Stamp | null;
  /** Code of a refused join, e.g. `forbidden`, `not_found`, `client_too_old`. */
  readonly refused: string | null;
}

interface Room {
  readonly keys: RoomKeys;
  state: RoomState;
  /** The next try of a refused join: one, however often the line went in between. */
  again?: ReturnType<typeof setTimeout>;
  readonly listeners: Set<() => void>;
}

export interface LiveConnection {
  readonly connection: () => Connection;
  readonly room: (name: string) => RoomState;
  /** Joins on the first listener and leaves with the last. */
  readonly follow: (name: string, keys: RoomKeys, listener: () => void) => () => void;
  readonly watch: (listener: () => void) => () => void;
  /** Any other event of the server, e.g. `taken-over`. */
  readonly on: (event: string, listener: (message: unknown) => void) => () => void;
  /** The server's clock in epoch ms, as far as the last answer told. */
  readonly now: () => number;
  /** Tries to connect at once, without waiting for the next turn. A fake may leave it out. */
  readonly retry?: () => void;
  readonly close: () => void;
}

/** Ms after which a refused join is tried again: the server was busy, or the room may come to be. */
const retryAfter: Readonly<Record<string, number>> = {
  rate_limited: 5000,
  overloaded: 5000,
  storage_unavailable: 5000,
  internal: 5000,
  not_found: 30_000,
};

/**
 * An answer this long on its way leaves in doubt how old a call is. It is asked once more before
 * anything is shown: a call might else be taken for older than it is, and be missed.
 */
const doubtfulMs = 1000;
const mostAsked = 2;

const nothing: RoomState = { view: null, version: null, refused: null };

/** One socket a page. After any loss each room is joined anew and older copies are dropped. */
export function connectLive(url?: string): LiveConnection {
  const socket: Socket = io(url ?? window.location.origin, {
    path: livePath,
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
  });
  const rooms = new Map<string, Room>();
  const watchers = new Set<() => void>();
  let connection: Connection = { state: 'connecting' };
  // Counted on the monotonic clock: a television that sets its own clock at noon changes nothing.
  const clock = createServerClock();

  const set = (next: Connection): void => {
    connection = next;
    for (const watcher of watchers) watcher();
  };
  const show = (room: Room, state: RoomState): void => {
    room.state = state;
    for (const listener of room.listeners) listener();
  };
  const take = (name: string, version: Stamp, view: unknown): void => {
    const room = rooms.get(name);
    if (!room || !isNewer(version, room.state.version)) return;
    show(room, { view, version, refused: null });
  };
  const refuse = (name: string, room: Room, code: string): void => {
    show(room, { ...room.state, refused: code });
    const wait = retryAfter[code];
    if (wait === undefined) return;
    clearTimeout(room.again);
    room.again = setTimeout(() => {
      if (rooms.get(name) === room && socket.connected) join(name, room);
    }, wait);
  };
  const join = (name: string, room: Room, asked = 1): void => {
    const message: JoinMessage = { room: name, protocol: protocolVersion, ...room.keys };
    const askedAt = performance.now();
    clearTimeout(room.again);
    socket.emit('join', message, (answer: JoinAnswer) => {
      if (!answer.ok) return refuse(name, room, answer.code);
      clock.heard(answer.now, askedAt);
      if (clock.doubtMs() > doubtfulMs && asked < mostAsked) return join(name, room, asked + 1);
      take(name, answer.version as Stamp, answer.view);
    });
  };

  socket.on('connect', () => {
    set({ state: 'online' });
    for (const [name, room] of rooms) join(name, room);
  });
  const lost = (): void => {
    if (connection.state !== 'offline') set({ state: 'offline', since: Date.now() });
  };
  socket.on('disconnect', (reason) => {
    lost();
    // Cut by the server, as when a device is revoked: only asking again tells this page why.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 500);
  });
  socket.on('connect_error', lost);
  socket.on('view', (m: ViewMessage) => take(m.room, m.version as Stamp, m.view));

  return {
    connection: () => connection,
    room: (name) => rooms.get(name)?.state ?? nothing,
    follow: (name, keys, listener) => {
      const room = rooms.get(name) ?? { keys, state: nothing, listeners: new Set() };
      const first = room.listeners.size === 0;
      rooms.set(name, room);
      room.listeners.add(listener);
      if (first && socket.connected) join(name, room);
      return () => {
        room.listeners.delete(listener);
        if (room.listeners.size > 0) return;
        rooms.delete(name);
        if (socket.connected) socket.emit('leave', { room: name });
      };
    },
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    on: (event, listener) => {
      socket.on(event, listener);
      return () => socket.off(event, listener);
    },
    now: clock.now,
    retry: () => {
      if (!socket.connected) socket.disconnect().connect();
    },
    close: () => socket.close(),
  };
}
