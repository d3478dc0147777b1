import type { Server } from 'node:http';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId, WindowId } from '@talon/shared/domain/words.ts';
import type { View } from '@talon/shared/views/common.ts';
import type { FindTicket } from '../hall/find-ticket.ts';
import { findWindow } from '../hall/find-window.ts';
import type { Surround } from '../hall/surroundings.ts';
import type { Parts } from '../parts.ts';
import type { Desks } from '../queue/desks.ts';
import type { LinkKeys } from '../tickets/link-keys.ts';
import { type Folds, foldRoom } from './folds.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { Doors } from './may-join.ts';
import { parseRoom, type RoomAddress } from './room-name.ts';
import { createRooms, type Rooms } from './rooms.ts';

type LiveParts = Pick<Parts, 'config' | 'clock' | 'settings' | 'identity' | 'devices' | 'log'> & {
  readonly desks: Desks<Day>;
};

export interface LiveOptions {
  readonly parts: LiveParts;
  readonly surround: Surround;
  readonly findTicket: FindTicket;
  readonly keys: LinkKeys;
  readonly folds: Folds;
  /** Tells of a new estimate of a centre. */
  readonly onEstimate: (listener: (centre: CentreId) => void) => () => void;
  /** Who called for staff. */
  readonly help: {
    readonly view: (centre: CentreId) => View;
    readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  };
  /** What is told to a desk beside its queue. */
  readonly supervision: {
    readonly desk: (centre: CentreId, window: WindowId) => View;
    readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  };
  /** What a kiosk knows of its network printer. */
  readonly printing: {
    readonly view: (device: string) => View | null;
    readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  };
  /** Of some ticket or printer of a centre something else is told now. */
  readonly onPaper: (listener: (centre: CentreId) => void) => () => void;
}

/** Hours, breaks and waits are shown in minutes: what changes without an event changes then. */
const minuteMs = 60_000;
/** Waits grow without an event: those who run the hall see it anew so often at least. */
const lookMs = 10_000;

/** A hall whose network comes back joins at once with all of its screens and phones. */
const usualJoins = { burst: 5000, perSecond: 100 };

/** Opens the socket gateway on a server and keeps its rooms up to date until it is closed. */
export function startLive(server: Server, options: LiveOptions): Gateway {
  const { parts, surround } = options;
  const gateway = createGateway({
    server,
    rooms: (send) => roomsOver(options, send),
    doors: doorsOver(options),
    publicUrl: parts.config.publicUrl,
    limits: { sockets: parts.config.socketsPerAddress, joins: usualJoins },
    now: parts.clock.now,
    deviceOfToken: parts.devices.callerOfToken,
    isPaired: parts.devices.isPaired,
    staffOfCookie: parts.identity.callerOfCookie,
    standingOf: parts.identity.standingOf,
    onFault: (fault) => parts.log.error(fault, 'live'),
  });
  const { rooms } = gateway;

  const refresh = (centre: CentreId): void => {
    surround.ticked(centre);
    rooms.refresh(centre);
  };
  const everyMinute = startMinutes(parts.clock.now, () => {
    for (const centre of parts.settings.centres()) refresh(centre.id);
  });
  const look = (centre: CentreId): void => {
    surround.ticked(centre);
    rooms.refresh(centre, ['hall']);
  };
  const looking = setInterval(() => {
    for (const { id } of parts.settings.centres()) look(id);
  }, lookMs).unref();
  const endings = [
    everyMinute,
    () => clearInterval(looking),
    parts.desks.onChange((centre, { events }) => {
      if (events.length === 0) return refresh(centre);
      tellTaken(gateway, events);
      rooms.changed(centre, events);
    }),
    options.onEstimate((centre) => {
      surround.ticked(centre);
      rooms.refresh(centre, ['board', 'menu', 'ticket']);
    }),
    options.onPaper(look),
    options.printing.onChange((centre) => rooms.refresh(centre, ['printer'])),
    options.help.onChange((centre) => rooms.refresh(centre, ['help'])),
    options.supervision.onChange((centre) => {
      surround.ticked(centre);
      rooms.refresh(centre, ['board', 'hall', 'desk']);
    }),
    parts.settings.onChange(refresh),
    parts.devices.onRevoked(gateway.cutDevice),
    parts.devices.rooms.onChange((centre) =>
      rooms.refresh(centre, ['device', 'devices', 'printer']),
    ),
    parts.identity.onSessionEnd(({ session }) => gateway.cutSession(session)),
    parts.identity.onJudgedAnew(gateway.cutPerson),
  ];
  return {
    ...gateway,
    close: async () => {
      for (const end of endings) end();
      await gateway.close();
    },
  };
}

function tellTaken(gateway: Gateway, events: readonly DayEvent[]): void {
  for (const event of events) {
    if (event.type === 'window_opened') gateway.windowTaken(event.window, event.operator);
  }
}

function roomsOver(options: LiveOptions, send: (name: string, view: View) => void): Rooms {
  const { parts, surround, folds } = options;
  const { rooms: devices } = parts.devices;
  const fold = (room: RoomAddress, centre: CentreId): View | null => {
    if (room.kind === 'device') return devices.ofDevice(room.device);
    if (room.kind === 'devices') return devices.ofCentre(centre);
    if (room.kind === 'printer') return options.printing.view(room.device);
    if (room.kind === 'help') return options.help.view(centre);
    if (room.kind === 'desk') return options.supervision.desk(centre, room.window);
    const desk = parts.desks.peek(centre);
    const around = desk === null ? null : surround.around(desk);
    return desk === null || around === null ? null : foldRoom(folds, room, desk.day(), around);
  };
  const rooms = createRooms({
    fold,
    send,
    now: parts.clock.now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    },
    later: setImmediate,
    onFault: (fault) => parts.log.error(fault, 'a view could not be folded'),
  });
  return withPresence(rooms, devices);
}

/** Who stands in the room of a device is the device: its sockets tell whether it is here. */
function withPresence(rooms: Rooms, devices: Parts['devices']['rooms']): Rooms {
  return {
    ...rooms,
    enter: (name, address, centre) => {
      const view = rooms.enter(name, address, centre);
      if (view !== null && address.kind === 'device') devices.entered(address.device);
      return view;
    },
    leave: (name) => {
      rooms.leave(name);
      const address = parseRoom(name);
      if (address?.kind === 'device') devices.left(address.device);
    },
  };
}

function doorsOver({ parts, keys, findTicket }: LiveOptions): Doors {
  const { settings, desks, clock } = parts;
  return {
    load: async (centre) => void (await desks.live(centre)),
    hasCentre: (centre) => settings.get(centre) !== undefined,
    hasZone: (centre, zone) => settings.get(centre)?.zones.some(({ id }) => id === zone) ?? false,
    findWindow: (centre, named) =>
      findWindow(
        settings.centres().filter(({ id }) => centre === null || id === centre),
        named,
      ),
    centreOfWindow: (window) => settings.centreOfWindow(window)?.id ?? null,
    holderOf: async (window) => {
      const centre = settings.centreOfWindow(window);
      if (centre === undefined) return null;
      const desk = await desks.live(centre.id);
      return desk.day().windows.get(window)?.operator ?? null;
    },
    findTicket,
    keyOpens: (ticket, key) => keys.opens(ticket, key, clock.now()),
  };
}

/** Calls on each full minute of the clock, so that a screen changes when the hall's clock does. */
function startMinutes(now: () => number, run: () => void): () => void {
  let timer: NodeJS.Timeout;
  const arm = (): void => {
    timer = setTimeout(
      () => {
        run();
        arm();
      },
      minuteMs - (now() % minuteMs) + 50,
    ).unref();
  };
  arm();
  return () => clearTimeout(timer);
}
