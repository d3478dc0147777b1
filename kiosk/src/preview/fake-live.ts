import type { LiveConnection, RoomState } from '@talon/shared/client/live-connection.ts';

/** A connection that stands still: fixed views, a fixed clock. */
export function fakeLive(now: number, views: Readonly<Record<string, unknown>>): LiveConnection {
  const rooms = new Map<string, RoomState>(
    Object.entries(views).map(([name, view]) => [name, { view, version: null, refused: null }]),
  );
  const none: RoomState = { view: null, version: null, refused: null };
  return {
    connection: () => online,
    room: (name) => rooms.get(name) ?? none,
    follow: () => () => undefined,
    watch: () => () => undefined,
    on: () => () => undefined,
    now: () => now,
    close: () => undefined,
  };
}

const online = { state: 'online' } as const;
