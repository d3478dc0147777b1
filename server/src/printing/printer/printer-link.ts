import { lookup } from 'node:dns';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { type AddressRule, mayPrintTo } from './printer-address.ts';
import {
  createSieve,
  isEndAnswer,
  isStatusAnswer,
  type PrinterStatus,
  questions,
  statusFrom,
  statusRequest,
} from './printer-status.ts';

export interface LinkOptions {
  readonly host: string;
  readonly port: number;
  readonly rule: AddressRule;
  readonly connectMs: number;
  readonly answerMs: number;
  /** A ticket that the printer has not taken by then, it does not take. */
  readonly sendMs: number;
}

/** An idle line that was cut without a word, as by a plug that was pulled, is found out after this. */
const keepAliveMs = 10_000;

/** An open connection to a printer. Nothing here throws: what is lost shows as closed. */
export interface PrinterLink {
  readonly isOpen: () => boolean;
  /** Ends when everything is handed to the network; false when the link is lost before, or given up. */
  readonly send: (bytes: Uint8Array) => Promise<boolean>;
  /** null: no whole answer in time. */
  readonly status: () => Promise<PrinterStatus | null>;
  /** Waits for the answer to `GS r`. */
  readonly untilEnd: (ms: number) => Ending;
  readonly close: () => void;
}

export interface Ending {
  /** False when no answer came in time. */
  readonly ended: Promise<boolean>;
  /** Nobody waits any more: the next answer is the next ticket's. */
  readonly forget: () => void;
}

/** null when nobody answers there in time, or it is not an address to print to. */
export function openPrinterLink(options: LinkOptions): Promise<PrinterLink | null> {
  const { host, port, connectMs, rule } = options;
  // A plain address is not looked up, so that it is asked about here.
  if (isIP(host) !== 0 && !mayPrintTo(host, port, rule)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const socket = connect({ host, port, lookup: guardedLookup(port, rule) });
    const timer = setTimeout(() => fail(), connectMs);
    const fail = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(null);
    };
    socket.once('error', fail);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.off('error', fail);
      socket.setNoDelay(true).setKeepAlive(true, keepAliveMs);
      resolve(linkOver(socket, options));
    });
  });
}

function guardedLookup(port: number, rule: AddressRule): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const allowed = (found ?? []).filter(({ address }) => mayPrintTo(address, port, rule));
      const [first] = allowed;
      if (error !== null || first === undefined) {
        done(error ?? new Error('not an address to print to'), []);
      } else if (options.all === true) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}

function linkOver(
  socket: Socket,
  { answerMs, sendMs }: Pick<LinkOptions, 'answerMs' | 'sendMs'>,
): PrinterLink {
  const heard = listenTo(socket);
  const ask = async (n: (typeof questions)[number]): Promise<number | null> => {
    const { byte } = heard.next(isStatusAnswer, answerMs);
    socket.write(statusRequest(n));
    return byte;
  };
  return {
    isOpen: () => !socket.destroyed,
    send: (bytes) => sendOver(socket, bytes, sendMs),
    status: async () => {
      const answers = { 2: 0, 3: 0, 4: 0 };
      for (const n of questions) {
        const answer = await ask(n);
        if (answer === null) return null;
        answers[n] = answer;
      }
      return statusFrom(answers);
    },
    untilEnd: (ms) => {
      const { byte, forget } = heard.next(isEndAnswer, ms);
      return { ended: byte.then((answer) => answer !== null), forget };
    },
    close: () => socket.destroy(),
  };
}

/** A printer that takes a connection and reads nothing would hold the ticket, and all behind it. */
function sendOver(socket: Socket, bytes: Uint8Array, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (socket.destroyed) return resolve(false);
    const end = (isOut: boolean) => {
      clearTimeout(timer);
      socket.off('close', lost);
      resolve(isOut);
    };
    const lost = () => end(false);
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.once('close', lost);
    // A write that a closing line cut off ends without an error as well.
    socket.write(bytes, (error) => end(!error && !socket.destroyed));
  });
}

interface Listener {
  readonly wanted: (byte: number) => boolean;
  readonly hear: (byte: number | null) => void;
}

/** Gives each byte that comes in to the first who waits for one of its kind; others are dropped. */
function listenTo(socket: Socket) {
  const listeners = new Set<Listener>();
  const isUnasked = createSieve();
  socket.on('data', (chunk: Buffer) => {
    for (const byte of chunk) {
      if (isUnasked(byte)) continue;
      for (const listener of listeners) {
        if (!listener.wanted(byte)) continue;
        listener.hear(byte);
        break;
      }
    }
  });
  // An error closes the socket; that it is closed is all there is to know.
  socket.on('error', () => {});
  socket.on('end', () => socket.destroy());
  socket.on('close', () => {
    for (const listener of listeners) listener.hear(null);
  });
  const next = (wanted: Listener['wanted'], ms: number) => {
    let forget = () => {};
    const byte = new Promise<number | null>((resolve) => {
      if (socket.destroyed) return resolve(null);
      const hear = (heard: number | null) => {
        clearTimeout(timer);
        listeners.delete(listener);
        resolve(heard);
      };
      const timer = setTimeout(() => hear(null), ms);
      const listener: Listener = { wanted, hear };
      listeners.add(listener);
      forget = () => hear(null);
    });
    return { byte, forget };
  };
  return { next };
}
