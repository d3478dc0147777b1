import type { EventEmitter } from 'node:events';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { joinMessage, leaveMessage } from '@talon/shared/contract/live.ts';
import {
  type JoinAnswer,
  type JoinMessage,
  livePath,
  protocolVersion,
  type TimeAnswer,
  type ViewMessage,
} from '@talon/shared/contract/protocol.ts';
import type { Instant, OperatorId, WindowId } from '@talon/shared/domain/words.ts';
import type { View } from '@talon/shared/views/common.ts';
import { Server, type Socket } from 'socket.io';
import type { DeviceCaller, StaffCaller } from '../http/caller.ts';
import type { Standing } from '../parts.ts';
import { type AddressLimits, addressOf, watchAddresses } from './addresses.ts';
import { createJoinLimit } from './join-limit.ts';
import { type Admission, type Doors, mayJoin, roomMeant, type Visitor } from './may-join.ts';
import { isOwnPage } from './origin.ts';
import { parseRoom, type RoomAddress } from './room-name.ts';
import type { Rooms } from './rooms.ts';

/** A page shows one or two rooms; nobody needs more. */
const mostRooms = 8;
/** The largest message is a join with a key. */
const mostBytes = 4096;

export interface GatewayParts {
  readonly server: HttpServer;
  readonly rooms: (send: (name: string, view: View) => void) => Rooms;
  readonly doors: Doors;
  /** Where people know the server: its pages may use a person's cookie. */
  readonly publicUrl: string;
  readonly limits: AddressLimits;
  readonly now: () => Instant;
  readonly deviceOfToken: (token: string) => Promise<DeviceCaller | null>;
  /** Asked when a join is about to take effect: the token may have been revoked meanwhile. */
  readonly isPaired: (device: string) => boolean;
  readonly staffOfCookie: (cookie: string | undefined) => Promise<StaffCaller | null>;
  /** Asked when a join is about to take effect: the session may have ended meanwhile. */
  readonly standingOf: (staff: StaffCaller) => Standing;
  readonly onFault: (fault: unknown) => void;
}

export interface Gateway {
  readonly rooms: Rooms;
  /** Cuts every socket that joined with this device's token. */
  readonly cutDevice: (device: string) => void;
  /** Cuts every socket of a staff session that ended. */
  readonly cutSession: (session: string) => void;
  /** Cuts every socket of a person, whose pages come back and are judged anew. */
  readonly cutPerson: (person: string) => void;
  /** The window has a holder now: whoever held it before sees it no longer. */
  readonly windowTaken: (window: WindowId, operator: OperatorId) => void;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** What is kept of a socket: names only, for a hall's screens hang here for weeks. */
interface SocketData {
  joined: Set<string>;
  mayAsk: () => boolean;
  /** The same for all who come from there and show no right of their own. */
  mayCome: () => boolean;
}

interface ServerEvents {
  readonly view: (message: ViewMessage) => void;
  readonly 'taken-over': (message: { room: string }) => void;
}
interface ClientEvents {
  readonly join: (message: unknown, answer: unknown) => void;
  readonly leave: (message: unknown, answer: unknown) => void;
  readonly time: (...rest: unknown[]) => void;
}

type LiveServer = Server<ClientEvents, ServerEvents, Record<never, never>, SocketData>;
type LiveSocket = Socket<ClientEvents, ServerEvents, Record<never, never>, SocketData>;

const answered: ReadonlySet<string> = new Set([
  'join',
  'leave',
  'time',
] satisfies (keyof ClientEvents)[]);

const refuse = (code: string): JoinAnswer => ({ ok: false, code });
/** Inner rooms of Socket.IO; no name a client can ask for has a blank. */
const deviceRoom = (device: string): string => `device ${device}`;
const sessionRoom = (session: string): string => `session ${session}`;
const holderRoom = (room: string): string => `holder ${room}`;
const personRoom = (person: string): string => `person ${person}`;

function reply(answer: unknown, text: object): void {
  if (typeof answer === 'function') answer(text);
}

export function createGateway(parts: GatewayParts): Gateway {
  const addresses = watchAddresses(parts.limits, parts.now);
  const io: LiveServer = new Server(parts.server, {
    path: livePath,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: mostBytes,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: 10_000,
    // A line that went without a word is noticed after 15 s, and the screen then says so.
    pingInterval: 10_000,
    pingTimeout: 5000,
    allowRequest: (request, answer) => {
      const free = addresses.mayConnect(addressOf(request));
      answer(free ? null : 'too many sockets of one address', free);
    },
  });
  const rooms = parts.rooms((room, view) =>
    io.to(room).emit('view', { room, version: view.version, view, now: parts.now() }),
  );

  // Counted below the rooms: one that connects and never says a word is a socket too.
  io.engine.on('connection', (raw: { request: IncomingMessage; once: EventEmitter['once'] }) => {
    raw.once('close', addresses.connected(addressOf(raw.request)));
  });
  io.on('connection', (socket) => {
    socket.data.joined = new Set();
    const address = addressOf(socket.request);
    socket.data.mayAsk = createJoinLimit(parts.now);
    socket.data.mayCome = () => addresses.mayJoin(address);
    socket.on('join', (message, answer) => {
      join(io, socket, message, rooms, parts)
        .catch((fault: unknown) => {
          parts.onFault(fault);
          return refuse('internal');
        })
        .then((text) => reply(answer, text));
    });
    socket.on('leave', (message, answer) => {
      const asked = leaveMessage.safeParse(message);
      if (!asked.success) return reply(answer, refuse('bad_request'));
      leave(socket, asked.data.room, rooms);
      reply(answer, { ok: true });
    });
    socket.on('time', (...rest) => {
      reply(rest.at(-1), { ok: true, now: parts.now() } satisfies TimeAnswer);
    });
    socket.onAny((event: string, ...rest: unknown[]) => {
      if (!answered.has(event)) reply(rest.at(-1), refuse('bad_request'));
    });
    socket.on('disconnecting', () => {
      for (const room of socket.data.joined) rooms.leave(room);
      socket.data.joined.clear();
    });
  });

  return {
    rooms,
    cutDevice: (device) => io.in(deviceRoom(device)).disconnectSockets(true),
    cutSession: (session) => io.in(sessionRoom(session)).disconnectSockets(true),
    cutPerson: (person) => io.in(personRoom(person)).disconnectSockets(true),
    windowTaken: (window, operator) => {
      for (const room of [`window:${window}`, `desk:${window}`]) {
        for (const other of holders(io, room)) {
          if (!other.rooms.has(personRoom(operator))) leave(other, room, rooms);
        }
      }
    },
    connections: () => io.engine.clientsCount,
    close: async () => {
      rooms.close();
      await io.close();
    },
  };
}

function leave(socket: LiveSocket, name: string, rooms: Rooms): void {
  if (!socket.data.joined.delete(name)) return;
  void socket.leave(name);
  void socket.leave(holderRoom(name));
  rooms.leave(name);
}

async function join(
  io: LiveServer,
  socket: LiveSocket,
  message: unknown,
  rooms: Rooms,
  parts: GatewayParts,
): Promise<JoinAnswer> {
  if (!socket.data.mayAsk()) return refuse('rate_limited');
  const protocol = (message as { protocol?: unknown } | null)?.protocol;
  if (typeof protocol === 'number' && protocol < protocolVersion) return refuse('client_too_old');
  const asked = joinMessage.safeParse(message);
  const named = asked.success ? parseRoom(asked.data.room) : null;
  if (!asked.success || named === null) return refuse('bad_request');
  const visitor = await visitorOf(socket, asked.data, named, parts);
  const isKnown = visitor.staff !== null || (visitor.device !== null && visitor.device !== 'bad');
  if (!isKnown && !socket.data.mayCome()) return refuse('rate_limited');
  const address = roomMeant(named, parts.doors);
  const admission = await mayJoin(address, visitor, parts.doors);
  if (!admission.ok) return refuse(admission.code);
  return enter(io, socket, { name: asked.data.room, address, visitor, admission }, rooms, parts);
}

/** Rooms that a signed-in person may open; of others the cookie is not looked at. */
const forStaff: ReadonlySet<RoomAddress['kind']> = new Set([
  'window',
  'desk',
  'devices',
  'hall',
  'help',
]);

async function visitorOf(
  socket: LiveSocket,
  { key, token }: Pick<JoinMessage, 'key' | 'token'>,
  room: RoomAddress,
  parts: GatewayParts,
): Promise<Visitor> {
  const device = token === undefined ? null : ((await parts.deviceOfToken(token)) ?? 'bad');
  const asksAsStaff = forStaff.has(room.kind) && isOwnPage(socket.request, parts.publicUrl);
  const staff = asksAsStaff ? await parts.staffOfCookie(socket.handshake.headers.cookie) : null;
  return { key: key ?? null, device, staff };
}

interface Entry {
  readonly name: string;
  readonly address: RoomAddress;
  readonly visitor: Visitor;
  readonly admission: Extract<Admission, { ok: true }>;
}

/** Nothing here waits: between the room's view and the membership no change can slip through. */
function enter(
  io: LiveServer,
  socket: LiveSocket,
  entry: Entry,
  rooms: Rooms,
  parts: GatewayParts,
): JoinAnswer {
  const { name, address, visitor, admission } = entry;
  const { joined } = socket.data;
  // The socket may have gone while its rights were looked up; nobody would leave for it.
  if (!socket.connected) return refuse('internal');
  const device = visitor.device === 'bad' ? null : visitor.device;
  if (device !== null && !parts.isPaired(device.id)) return refuse('unauthenticated');
  const standing = visitor.staff === null ? 'same' : parts.standingOf(visitor.staff);
  if (standing === 'ended') return refuse('unauthenticated');
  // Admitted by roles that are no more: the page asks again by itself.
  if (standing === 'changed') return refuse('internal');
  if (!joined.has(name) && joined.size >= mostRooms) return refuse('rate_limited');
  const view = rooms.enter(name, address, admission.centre);
  if (view === null) return refuse('not_found');
  if (joined.has(name)) rooms.leave(name);
  joined.add(name);
  void socket.join(name);
  if (device !== null) void socket.join(deviceRoom(device.id));
  if (visitor.staff !== null) {
    void socket.join([sessionRoom(visitor.staff.session), personRoom(visitor.staff.user)]);
  }
  if (admission.holder) takeOver(io, socket, name, rooms);
  return { ok: true, room: name, version: view.version, view, now: parts.now() };
}

/** The sockets of the operators who work in this room; a copy, for they may leave meanwhile. */
function holders(io: LiveServer, room: string): LiveSocket[] {
  const { adapter, sockets } = io.of('/');
  return [...(adapter.rooms.get(holderRoom(room)) ?? [])].flatMap((id) => sockets.get(id) ?? []);
}

/** One operator in two browsers: the newest has the window, the others say so and stop. */
function takeOver(io: LiveServer, socket: LiveSocket, name: string, rooms: Rooms): void {
  for (const other of holders(io, name)) {
    if (other.id === socket.id) continue;
    other.emit('taken-over', { room: name });
    leave(other, name, rooms);
  }
  void socket.join(holderRoom(name));
}
