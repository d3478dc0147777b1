import type { Connection, LiveConnection } from '@talon/shared/client/live-connection.ts';

/** A connection that stands still: a fixed clock and a fixed state. */
export function fakeLive(
  now: number,
  connection: Connection,
  views: Readonly<Record<string, unknown>> = {},
): LiveConnection {
  const rooms = new Map(
    Object.entries(views).map(([name, view]) => [name, { view, version: null, refused: null }]),
  );
  const none = { view: null, version: null, refused: null };
  return {
    connection: () => connection,
    room: (name) => rooms.get(name) ?? none,
    follow: () => () => undefined,
    watch: () => () => undefined,
    on: () => () => undefined,
    now: () => now,
    close: () => undefined,
  };
}
