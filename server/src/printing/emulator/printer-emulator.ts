import { createServer, type Server, type Socket } from 'node:net';
import { createRoll, type EmulatedPaper } from './emulated-paper.ts';
import { type Command, createEscPosReader } from './escpos-reader.ts';

/** What can be wrong with a printer; all of it may be switched while it prints. */
export interface Switches {
  readonly paper: 'ok' | 'low' | 'out';
  readonly cover: 'closed' | 'open';
  /** Nobody answers at its address. */
  readonly away: boolean;
  /** It prints and tells nothing. */
  readonly mute: boolean;
  /** Pause before each command, ms. */
  readonly slowMs: number;
  /** The paper ends after so many more commands; null = it does not. */
  readonly outAfter: number | null;
  /** The power fails after so many more commands; null = it does not. */
  readonly diesAfter: number | null;
}

const healthy: Switches = {
  paper: 'ok',
  cover: 'closed',
  away: false,
  mute: false,
  slowMs: 0,
  outAfter: null,
  diesAfter: null,
};

export interface EmulatorOptions {
  /** 0 = any free port. */
  readonly port?: number;
  /** Dots of the head. */
  readonly width?: number;
  readonly onPaper?: (paper: EmulatedPaper) => void;
}

export interface PrinterEmulator {
  readonly port: number;
  /** Everything that came out, the oldest first. */
  readonly papers: readonly EmulatedPaper[];
  readonly switches: () => Switches;
  readonly set: (change: Partial<Switches>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Number of the table windows1251 as Epson gives it. */
const epson1251 = 46;
/** What stood on older papers is forgotten: a demonstration runs for weeks. */
const keptPapers = 300;

interface Machine {
  switches: Switches;
  readonly buffer: { readonly command: Command; readonly from: Socket }[];
  readonly roll: ReturnType<typeof createRoll>;
  readonly emit: (paper: EmulatedPaper) => void;
  readonly die: () => void;
}

/** A printer on TCP of loopback: enough ESC/POS for a ticket, and every way in which it can fail. */
export async function startPrinterEmulator(
  options: EmulatorOptions = {},
): Promise<PrinterEmulator> {
  const papers: EmulatedPaper[] = [];
  const sockets = new Set<Socket>();
  const machine: Machine = {
    switches: healthy,
    buffer: [],
    roll: createRoll(options.width ?? 576, epson1251),
    emit: (paper) => {
      papers.push(paper);
      const old = papers[papers.length - 1 - keptPapers];
      if (old !== undefined) papers[papers.length - 1 - keptPapers] = { ...old, items: [] };
      options.onPaper?.(paper);
    },
    die: () => {
      if (!machine.roll.isBlank()) machine.emit(machine.roll.cut(false));
      machine.buffer.length = 0;
      for (const socket of sockets) socket.destroy();
    },
  };
  const work = createWork(machine);
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    receive(machine, socket, work);
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    papers,
    switches: () => machine.switches,
    set: async (change) => {
      const before = machine.switches;
      machine.switches = { ...before, ...change };
      if (machine.switches.away && !before.away) {
        machine.die();
        await shut(server);
      }
      if (!machine.switches.away && before.away) await listen(server, port);
      work();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await shut(server);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function receive(machine: Machine, socket: Socket, work: () => void): void {
  const read = createEscPosReader();
  const take = (command: Command): void => {
    if (command.kind === 'status') {
      if (!machine.switches.mute) socket.write(Uint8Array.of(statusByte(machine, command.n)));
    } else if (command.kind === 'clear') {
      machine.buffer.length = 0;
      if (!machine.roll.isBlank()) machine.emit(machine.roll.cut(false));
    } else {
      machine.buffer.push({ command, from: socket });
    }
  };
  socket.on('data', (chunk) => {
    try {
      read(chunk).forEach(take);
    } catch {
      // Not a printer's language: whoever speaks it is left, and the demonstration goes on.
      socket.destroy();
    }
    work();
  });
}

const isStopped = ({ switches }: Machine): boolean =>
  switches.paper === 'out' || switches.cover === 'open' || switches.away;

/** Prints what is in the buffer while nothing stops it. */
function createWork(machine: Machine): () => void {
  let waiting = false;
  const work = (): void => {
    if (waiting) return;
    while (!isStopped(machine)) {
      const next = machine.buffer.shift();
      if (next === undefined) return;
      print(machine, next.command, next.from);
      const { slowMs } = machine.switches;
      if (slowMs === 0) continue;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        work();
      }, slowMs).unref();
      return;
    }
  };
  return work;
}

function print(machine: Machine, command: Command, from: Socket): void {
  if (command.kind === 'order' && command.name === 'GS r') {
    if (!machine.switches.mute) from.write(Uint8Array.of(sensorByte(machine)));
    return;
  }
  machine.roll.print(command);
  if (isEnd(command)) machine.emit(machine.roll.cut());
  const { outAfter, diesAfter } = machine.switches;
  if (outAfter !== null) count(machine, 'outAfter', outAfter, { paper: 'out' });
  if (diesAfter !== null && count(machine, 'diesAfter', diesAfter, {})) machine.die();
}

/** The knife, or a feed past the tear bar. */
function isEnd(command: Command): boolean {
  if (command.kind !== 'order') return false;
  return command.name === 'GS V' || (command.name === 'ESC d' && (command.args[0] ?? 0) >= 6);
}

function count(
  machine: Machine,
  name: 'outAfter' | 'diesAfter',
  left: number,
  then: Partial<Switches>,
): boolean {
  const over = left <= 1;
  machine.switches = { ...machine.switches, [name]: over ? null : left - 1, ...(over ? then : {}) };
  return over;
}

/** `DLE EOT n`: the bits of TM printers, which others copy. */
function statusByte(machine: Machine, n: number): number {
  const { paper, cover } = machine.switches;
  const out = paper === 'out';
  const open = cover === 'open';
  if (n === 1) return 0x12 | (out || open ? 0x08 : 0);
  if (n === 2) return 0x12 | (open ? 0x04 : 0) | (out ? 0x20 : 0);
  if (n === 4) return 0x12 | (paper === 'ok' ? 0 : 0x0c) | (out ? 0x60 : 0);
  return 0x12;
}

/** `GS r 1`, answered in its turn: what came before it is on the paper. */
function sensorByte({ switches }: Machine): number {
  return (switches.paper === 'ok' ? 0 : 0x03) | (switches.paper === 'out' ? 0x0c : 0);
}
