import type { Bitmap } from '../printer/bitmap.ts';
import type { Command } from './escpos-reader.ts';

export interface Run {
  readonly text: string;
  /** Times the width and height of the font's own letters. */
  readonly wide: number;
  readonly high: number;
  readonly bold: boolean;
  readonly invert: boolean;
}

type Align = 'left' | 'center' | 'right';

export type PaperItem =
  | { readonly kind: 'line'; readonly runs: readonly Run[]; readonly align: Align }
  | { readonly kind: 'picture'; readonly bitmap: Bitmap; readonly align: Align }
  | { readonly kind: 'qr'; readonly text: string; readonly module: number; readonly align: Align }
  | { readonly kind: 'feed'; readonly dots: number };

/** What came out of the printer between two cuts. */
export interface EmulatedPaper {
  /** Dots of the head. */
  readonly width: number;
  readonly items: readonly PaperItem[];
  /** False: the printer stopped in the middle, and this much hangs out of it. */
  readonly whole: boolean;
}

interface Look {
  align: Align;
  wide: number;
  high: number;
  bold: boolean;
  invert: boolean;
  table: number;
}

const plainLook = (): Look => ({
  align: 'left',
  wide: 1,
  high: 1,
  bold: false,
  invert: false,
  table: 0,
});

const cyrillic = new TextDecoder('windows-1251');
const aligns = ['left', 'center', 'right'] as const;
const lineDots = 30;

/** Prints commands onto paper. `windows1251` is the number this printer gives that table. */
export function createRoll(width: number, windows1251: number) {
  let items: PaperItem[] = [];
  let runs: Run[] = [];
  let look = plainLook();
  let code = { module: 3, text: '' };

  const decode = (bytes: Uint8Array): string => {
    if (look.table === windows1251) return cyrillic.decode(bytes);
    // Another table: whoever forgot to choose it sees it on the paper, as in a hall.
    return [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : '¿')).join('');
  };
  const endLine = () => {
    if (runs.length === 0) items.push({ kind: 'feed', dots: lineDots });
    else items.push({ kind: 'line', runs, align: look.align });
    runs = [];
  };
  const text = (bytes: Uint8Array) => {
    if (bytes[0] === 10) return endLine();
    if ((bytes[0] ?? 0) < 32) return;
    const { wide, high, bold, invert } = look;
    const run = { text: decode(bytes), wide, high, bold, invert };
    const before = runs.at(-1);
    // How a network cut the stream is not seen on the paper.
    if (before !== undefined && looksAlike(before, run)) {
      runs.splice(-1, 1, { ...run, text: before.text + run.text });
    } else runs.push(run);
  };
  const qr = (data: Uint8Array) => {
    const [, fn = 0, ...rest] = data;
    if (fn === 67) code = { ...code, module: rest[0] ?? 3 };
    else if (fn === 80) code = { ...code, text: String.fromCharCode(...rest.slice(1)) };
    else if (fn === 81) items.push({ kind: 'qr', ...code, align: look.align });
  };
  const picture = (args: Uint8Array, data: Uint8Array) => {
    const [, , xL = 0, xH = 0, yL = 0, yH = 0] = args;
    const bitmap = { width: 8 * (xL + 256 * xH), height: yL + 256 * yH, bytes: data.slice() };
    items.push({ kind: 'picture', bitmap, align: look.align });
  };
  const order = ({ name, args, data }: Extract<Command, { kind: 'order' }>) => {
    const n = args[0] ?? 0;
    if (name === 'ESC @') look = plainLook();
    else if (name === 'ESC a') look.align = aligns[n % 48] ?? 'left';
    else if (name === 'ESC E') look.bold = n % 2 === 1;
    else if (name === 'ESC t') look.table = n;
    else if (name === 'GS B') look.invert = n % 2 === 1;
    else if (name === 'GS !') Object.assign(look, { wide: (n >> 4) + 1, high: (n & 7) + 1 });
    else if (name === 'GS v') picture(args, data);
    else if (name === 'GS (') qr(data);
    else if (name === 'ESC d') items.push({ kind: 'feed', dots: n * lineDots });
    else if (name === 'ESC J') items.push({ kind: 'feed', dots: n });
  };
  return {
    print: (command: Command) => {
      if (command.kind === 'text') text(command.bytes);
      else if (command.kind === 'order') order(command);
    },
    isBlank: () => items.length === 0 && runs.length === 0,
    /** Cuts the paper off, or tears off what hangs out of a printer that stopped. */
    cut: (whole = true): EmulatedPaper => {
      if (runs.length > 0) endLine();
      const paper = { width, items, whole };
      items = [];
      return paper;
    },
    reset: () => {
      look = plainLook();
    },
  };
}

function looksAlike(a: Run, b: Run): boolean {
  return a.wide === b.wide && a.high === b.high && a.bold === b.bold && a.invert === b.invert;
}

/** The words on a paper, line by line: what the printer's own letters say. */
export function textOf(paper: EmulatedPaper): string {
  return paper.items
    .flatMap((item) => (item.kind === 'line' ? [item.runs.map((run) => run.text).join('')] : []))
    .map((line) => line.trim())
    .join('\n');
}
