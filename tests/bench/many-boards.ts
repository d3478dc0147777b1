import { livePath, protocolVersion, type ViewMessage } from '@talon/shared/contract/protocol.ts';
import { io, type Socket } from 'socket.io-client';

export interface Boards {
  readonly sockets: readonly Socket[];
  /** Called with each view that reaches any of the boards. */
  readonly onView: (listener: (message: ViewMessage, board: number) => void) => void;
  /** The view of the first join. */
  readonly first: unknown;
  readonly close: () => void;
}

async function joinOne(url: string, room: string): Promise<{ socket: Socket; view: unknown }> {
  const socket = io(url, { path: livePath, transports: ['websocket'], forceNew: true });
  return new Promise((resolve, reject) => {
    socket.on('connect_error', reject);
    socket.on('connect', () => {
      socket.emit('join', { room, protocol: protocolVersion }, (answer: JoinReply) => {
        if (answer.ok) resolve({ socket, view: answer.view });
        else reject(new Error(`join ${room}: ${answer.code}`));
      });
    });
  });
}

interface JoinReply {
  readonly ok: boolean;
  readonly code?: string;
  readonly view?: unknown;
}

/** `count` boards on one room, joined fifty at a time. */
export async function joinBoards(url: string, room: string, count: number): Promise<Boards> {
  const joined: { socket: Socket; view: unknown }[] = [];
  while (joined.length < count) {
    const batch = Math.min(50, count - joined.length);
    joined.push(...(await Promise.all(Array.from({ length: batch }, () => joinOne(url, room)))));
  }
  const sockets = joined.map(({ socket }) => socket);
  return {
    sockets,
    onView: (listener) => {
      for (const [board, socket] of sockets.entries()) {
        socket.on('view', (message: ViewMessage) => listener(message, board));
      }
    },
    first: joined[0]?.view,
    close: () => {
      for (const socket of sockets) socket.close();
    },
  };
}
