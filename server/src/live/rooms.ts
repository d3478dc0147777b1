import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { View } from '@talon/shared/views/common.ts';
import { createPace, type Pace, type Timers } from '../hall/pace.ts';
import { gapFor, quickMs, slowMs } from './interest.ts';
import type { RoomAddress, RoomKind } from './room-name.ts';
import { sameView } from './same-view.ts';

export interface RoomsParts extends Timers {
  /** Computes what a room shows now; null: there is nothing of this name. */
  readonly fold: (room: RoomAddress, centre: CentreId) => View | null;
  /** One message, encoded once for the whole room. */
  readonly send: (name: string, view: View) => void;
  /** Runs soon, after the work at hand: other requests get their turn between. */
  readonly later: (run: () => void) => void;
  readonly onFault: (fault: unknown) => void;
}

/** What the rooms with somebody in them show. Nothing is kept of a room that everybody left. */
export interface Rooms {
  /** The view as it stands, computed for the first who enters. Call `leave` for each `enter`. */
  readonly enter: (name: string, room: RoomAddress, centre: CentreId) => View | null;
  readonly leave: (name: string) => void;
  /** Events of the centre's live day became durable. */
  readonly changed: (centre: CentreId, events: readonly DayEvent[]) => void;
  /** Something beside the day changed: the minute, an estimate, the settings, the date. */
  readonly refresh: (centre: CentreId, kinds?: readonly RoomKind[]) => void;
  readonly close: () => void;
}

interface Room {
  readonly name: string;
  readonly address: RoomAddress;
  readonly centre: CentreId;
  readonly pace: Pace;
  members: number;
  shown: View;
}

/** What a hall looks at from afar goes before what one person holds in the hand. */
const order = {
  board: 0,
  sign: 0,
  device: 0,
  printer: 0,
  window: 1,
  help: 1,
  desk: 1,
  ticket: 2,
  menu: 3,
  devices: 3,
  hall: 3,
} satisfies Record<RoomKind, number>;

/** The event loop is given back after this long; the rest of the rooms follow at once. */
const turnMs = 8;

export function createRooms(parts: RoomsParts): Rooms {
  const rooms = new Map<string, Room>();
  /** Rooms whose time to tell has come, computed in turns. */
  let ready = new Set<Room>();
  let scheduled = false;

  const tell = (room: Room): void => {
    try {
      const view = parts.fold(room.address, room.centre);
      if (view === null || sameView(view, room.shown)) return;
      room.shown = view;
      parts.send(room.name, view);
    } catch (fault) {
      parts.onFault(fault);
    }
  };
  const turn = (): void => {
    const until = parts.now() + turnMs;
    const waiting = [...ready].sort((a, b) => order[a.address.kind] - order[b.address.kind]);
    for (const room of waiting) {
      ready.delete(room);
      if (room.members > 0) tell(room);
      if (parts.now() >= until) break;
    }
    scheduled = ready.size > 0;
    if (scheduled) parts.later(turn);
  };
  const due = (room: Room): void => {
    ready.add(room);
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(turn);
  };
  const open = (name: string, address: RoomAddress, centre: CentreId): Room | null => {
    const shown = parts.fold(address, centre);
    if (shown === null) return null;
    const room: Room = {
      name,
      address,
      centre,
      shown,
      members: 0,
      pace: createPace(parts, () => due(room)),
    };
    rooms.set(name, room);
    return room;
  };

  return {
    enter: (name, address, centre) => {
      const room = rooms.get(name) ?? open(name, address, centre);
      if (room === null) return null;
      room.members += 1;
      return room.shown;
    },
    leave: (name) => {
      const room = rooms.get(name);
      if (room === undefined) return;
      room.members -= 1;
      if (room.members > 0) return;
      room.pace.stop();
      rooms.delete(name);
    },
    changed: (centre, events) => {
      for (const room of rooms.values()) {
        if (room.centre !== centre) continue;
        const gap = soonest(room.address, events);
        if (gap !== null) room.pace.changed(gap);
      }
    },
    refresh: (centre, kinds) => {
      for (const room of rooms.values()) {
        if (room.centre !== centre || !(kinds?.includes(room.address.kind) ?? true)) continue;
        room.pace.changed(room.address.kind === 'ticket' ? slowMs : quickMs);
      }
    },
    close: () => {
      for (const room of rooms.values()) room.pace.stop();
      rooms.clear();
      ready = new Set();
    },
  };
}

function soonest(room: RoomAddress, events: readonly DayEvent[]): number | null {
  let least: number | null = null;
  for (const event of events) {
    const gap = gapFor(room, event);
    if (gap === quickMs) return gap;
    if (gap !== null) least = gap;
  }
  return least;
}
