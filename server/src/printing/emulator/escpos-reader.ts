/** One command as it stands in the stream. `data` is what follows its parameters. */
export type Command =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  /** Answered at once, whatever waits in the buffer before it. */
  | { readonly kind: 'status'; readonly n: number }
  | { readonly kind: 'clear' }
  | {
      readonly kind: 'order';
      readonly name: string;
      readonly args: Uint8Array;
      readonly data: Uint8Array;
    };

const none = new Uint8Array(0);

/** Fixed numbers of parameter bytes of the commands that have no data. */
const parameters: Readonly<Record<string, number>> = {
  'ESC @': 0,
  'ESC 2': 0,
  'ESC 3': 1,
  'ESC E': 1,
  'ESC J': 1,
  'ESC M': 1,
  'ESC a': 1,
  'ESC d': 1,
  'ESC t': 1,
  'ESC -': 1,
  'FS .': 0,
  'FS &': 0,
  'GS !': 1,
  'GS B': 1,
  'GS r': 1,
  'GS V': 1,
};

const prefixes: Readonly<Record<number, string>> = { 27: 'ESC', 28: 'FS', 29: 'GS' };

interface Read {
  readonly command: Command;
  readonly length: number;
}

/** Takes a stream apart as it comes in; what is not yet whole waits for the rest. */
export function createEscPosReader(): (chunk: Uint8Array) => readonly Command[] {
  let rest: Uint8Array = none;
  return (chunk) => {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const commands: Command[] = [];
    let at = 0;
    for (;;) {
      const read = readOne(bytes.subarray(at));
      if (read === null) break;
      commands.push(read.command);
      at += read.length;
    }
    rest = bytes.slice(at);
    return commands;
  };
}

/** null: the command is not whole yet. A command that is not known throws: nothing is guessed. */
function readOne(bytes: Uint8Array): Read | null {
  const [first, second] = bytes;
  if (first === undefined) return null;
  if (first === 16) return readRealTime(bytes);
  const prefix = prefixes[first];
  if (prefix === undefined) return readText(bytes);
  if (second === undefined) return null;
  return readOrder(bytes, `${prefix} ${String.fromCharCode(second)}`);
}

function readRealTime(bytes: Uint8Array): Read | null {
  const [, what, n] = bytes;
  if (what === undefined || n === undefined) return null;
  if (what === 4) return { command: { kind: 'status', n }, length: 3 };
  // DLE DC4 8: throws away what was received and not printed.
  if (what === 20 && n === 8) {
    return bytes.length < 10 ? null : { command: { kind: 'clear' }, length: 10 };
  }
  throw new Error(`unknown real-time command ${what} ${n}`);
}

function readText(bytes: Uint8Array): Read {
  let length = 1;
  while (length < bytes.length && !isControl(bytes[length])) length += 1;
  if (isControl(bytes[0])) length = 1;
  return { command: { kind: 'text', bytes: bytes.slice(0, length) }, length };
}

function isControl(byte: number | undefined): boolean {
  return byte !== undefined && byte < 32;
}

function readOrder(bytes: Uint8Array, name: string): Read | null {
  if (name === 'GS v') return withData(bytes, name, 6, rasterLength);
  if (name === 'GS (') return withData(bytes, name, 3, functionLength);
  if (name === 'GS V' && (bytes[2] ?? 0) >= 65) return withData(bytes, name, 2, () => 0);
  const count = parameters[name];
  if (count === undefined) throw new Error(`unknown command ${name}`);
  return withData(bytes, name, count, () => 0);
}

/** `GS v 0 m xL xH yL yH`; the «0» is the first of `args`. */
function rasterLength(args: Uint8Array): number {
  const [, , xL = 0, xH = 0, yL = 0, yH = 0] = args;
  return (xL + 256 * xH) * (yL + 256 * yH);
}

function functionLength(args: Uint8Array): number {
  const [, low = 0, high = 0] = args;
  return low + 256 * high;
}

function withData(
  bytes: Uint8Array,
  name: string,
  count: number,
  dataLength: (args: Uint8Array) => number,
): Read | null {
  if (bytes.length < 2 + count) return null;
  const args = bytes.slice(2, 2 + count);
  const length = 2 + count + dataLength(args);
  if (bytes.length < length) return null;
  return { command: { kind: 'order', name, args, data: bytes.slice(2 + count, length) }, length };
}
