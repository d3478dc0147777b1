import type { Socket } from 'socket.io-client';
import { type JoinAnswer, type JoinMessage, protocolVersion } from '../contract/protocol.ts';
import type { Stamp } from '../views/stamp.ts';
import { type RoomState, retryAfter, unseen, withRefusal, withView } from './room-state.ts';
import type { ServerClock } from './server-clock.ts';

export interface RoomKeys {
  readonly key?: string;
  readonly token?: string;
}

interface Room {
  readonly keys: RoomKeys;
  state: RoomState;
  /** Server's clock, epoch ms: the line went, and no join has been answered since. */
  lostAt: number | null;
  /** Nothing was shown since the line went. */
  unheard: boolean;
  /** The next try of a refused join: one, however often the line went in between. */
  again?: ReturnType<typeof setTimeout>;
  readonly listeners: Set<() => void>;
}

export interface LiveRooms {
  readonly state: (name: string) => RoomState;
  /** Joins on the first listener and leaves with the last. */
  readonly follow: (name: string, keys: RoomKeys, listener: () => void) => () => void;
  readonly take: (name: string, version: Stamp, view: unknown) => void;
  readonly lost: () => void;
  readonly joinAll: () => void;
}

/**
 * An answer this long on its way leaves in doubt how old a call is. It is asked once more before
 * anything is shown: a call might else be taken for older than it is, and be missed.
 */
const doubtfulMs = 1000;
const mostAsked = 2;

/** The rooms that a page stands in, over one socket. */
export function createLiveRooms(socket: Socket, clock: ServerClock): LiveRooms {
  const rooms = new Map<string, Room>();
  const show = (room: Room, state: RoomState): void => {
    if (room.state === state) return;
    room.state = state;
    for (const listener of room.listeners) listener();
  };
  const take = (name: string, version: Stamp, view: unknown): void => {
    const room = rooms.get(name);
    if (room === undefined) return;
    // The line was cut and the server may be another: its first word counts, however it is stamped.
    const shown = room.unheard ? { ...room.state, version: null } : room.state;
    room.unheard = false;
    show(room, withView(shown, version, view));
  };
  const refuse = (name: string, room: Room, code: string): void => {
    show(room, withRefusal(room.state, code, room.lostAt ?? clock.now()));
    const wait = retryAfter(code);
    if (wait === null) return;
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
      room.lostAt = null;
      take(name, answer.version as Stamp, answer.view);
    });
  };
  const open = (name: string, keys: RoomKeys): Room => {
    const room: Room = { keys, state: unseen, lostAt: null, unheard: true, listeners: new Set() };
    rooms.set(name, room);
    return room;
  };

  return {
    state: (name) => rooms.get(name)?.state ?? unseen,
    take,
    lost: () => {
      for (const room of rooms.values()) {
        room.lostAt ??= clock.now();
        room.unheard = true;
      }
    },
    joinAll: () => {
      for (const [name, room] of rooms) join(name, room);
    },
    follow: (name, keys, listener) => {
      const room = rooms.get(name) ?? open(name, keys);
      const first = room.listeners.size === 0;
      room.listeners.add(listener);
      if (first && socket.connected) join(name, room);
      return () => {
        room.listeners.delete(listener);
        if (room.listeners.size > 0) return;
        rooms.delete(name);
        if (socket.connected) socket.emit('leave', { room: name });
      };
    },
  };
}
