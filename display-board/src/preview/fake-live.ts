import type { LiveConnection } from '@talon/shared/client/live-connection.ts';

/** A connection that never changes, on a clock that stands still. */
export function fakeLive(now: number): LiveConnection {
  const connection = { state: 'online' } as const;
  const room = { view: null, version: null, refused: null };
  return {
    connection: () => connection,
    room: () => room,
    follow: () => () => {},
    watch: () => () => {},
    on: () => () => {},
    now: () => now,
    close: () => {},
  };
}
