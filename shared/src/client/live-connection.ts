import { io, type Socket } from 'socket.io-client';
import { livePath, type TimeAnswer, type ViewMessage } from '../contract/protocol.ts';
import type { Stamp } from '../views/stamp.ts';
import { createLiveRooms, type RoomKeys } from './live-rooms.ts';
import { createLiveTime } from './live-time.ts';
import type { RoomState } from './room-state.ts';
import { onWaking } from './waking.ts';

export type { RoomKeys, RoomState };

export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'online' }
  /** `since` in epoch ms of this device. */
  | { readonly state: 'offline'; readonly since: number };

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
  /** Tries the line at once, without waiting for the next turn. A fake may leave it out. */
  readonly retry?: () => void;
  /** Opens the line anew: somebody signed in, and it still speaks for nobody. */
  readonly renew?: () => void;
  readonly close: () => void;
}

/** An answer with the time is waited for so long, ms. */
const answerMs = 3000;

/**
 * One socket a page. After any loss each room is joined anew and older copies are dropped; a page
 * that slept tries its line as soon as it wakes.
 */
export function connectLive(url?: string): LiveConnection {
  const socket: Socket = io(url ?? window.location.origin, {
    path: livePath,
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
  });
  const watchers = new Set<() => void>();
  let connection: Connection = { state: 'connecting' };
  // Counted on the monotonic clock: a television that sets its own clock at noon changes nothing.
  const clock = createLiveTime((answer) => {
    if (!socket.connected) return answer(null);
    const take = (fault: Error | null, told: TimeAnswer): void => answer(fault ? null : told);
    socket.timeout(answerMs).emit('time', take);
  });
  const rooms = createLiveRooms(socket, clock);

  const set = (next: Connection): void => {
    connection = next;
    for (const watcher of watchers) watcher();
  };
  socket.on('connect', () => {
    set({ state: 'online' });
    rooms.joinAll();
    // A page that stands in no room goes by the server's clock too.
    clock.ask();
  });
  const lost = (): void => {
    clock.lose();
    rooms.lost();
    if (connection.state !== 'offline') set({ state: 'offline', since: Date.now() });
  };
  socket.on('disconnect', (reason) => {
    lost();
    // Cut by the server, as when a device is revoked: only asking again tells this page why.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 500);
  });
  socket.on('connect_error', lost);
  socket.on('view', ({ room, version, view, now }: ViewMessage) =>
    clock.judge(now, () => rooms.take(room, version as Stamp, view)),
  );

  const retry = (): void => {
    if (!socket.connected) socket.disconnect().connect();
    // A line that died while its page slept is found dead by saying something.
    else clock.ask();
  };
  const stopWaking = onWaking(retry);

  return {
    connection: () => connection,
    room: rooms.state,
    follow: rooms.follow,
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    on: (event, listener) => {
      socket.on(event, listener);
      return () => socket.off(event, listener);
    },
    now: clock.now,
    retry,
    renew: () => void socket.disconnect().connect(),
    close: () => {
      stopWaking();
      clock.stop();
      socket.close();
    },
  };
}
