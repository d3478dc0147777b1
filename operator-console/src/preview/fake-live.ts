import type { Connection, LiveConnection } from '@talon/shared/client/live-connection.ts';

/** A connection that stands still: a fixed clock and a fixed state. */
export function fakeLive(now: number, connection: Connection): LiveConnection {
  return {
    connection: () => connection,
    room: () => ({ view: null, version: null, refused: null }),
    follow: () => () => undefined,
    watch: () => () => undefined,
    on: () => () => undefined,
    now: () => now,
    close: () => undefined,
  };
}
