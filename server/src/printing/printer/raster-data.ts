import { type Bitmap, bytesPerRow } from './bitmap.ts';

/** Rows of one band. Printers with little memory lose what is longer than their buffer. */
const bandRows = 128;
const esc = 0x1b;
const gs = 0x1d;

const initialize = [esc, 0x40];
/** Feeds to the knife and cuts, leaving a bridge so that the ticket does not fall. */
const feedAndCut = [gs, 0x56, 66, 0];
/** Past the tear bar, where there is no knife. */
const feedOut = [esc, 0x64, 6];

/** The end of a ticket: cut, or fed out far enough to be torn off. */
export function endOfPaper(cutter: boolean): readonly number[] {
  return cutter ? feedAndCut : feedOut;
}

/** A picture as ESC/POS: bands of `GS v 0`, which every printer of this kind knows. */
export function rasterData(bitmap: Bitmap, cutter: boolean): Uint8Array<ArrayBuffer> {
  const stride = bytesPerRow(bitmap.width);
  const parts: (readonly number[] | Uint8Array)[] = [initialize];
  for (let y = 0; y < bitmap.height; y += bandRows) {
    const rows = Math.min(bandRows, bitmap.height - y);
    parts.push([gs, 0x76, 0x30, 0, stride & 255, stride >> 8, rows & 255, rows >> 8]);
    parts.push(bitmap.bytes.subarray(y * stride, (y + rows) * stride));
  }
  parts.push(endOfPaper(cutter));
  return joined(parts);
}

export function joined(
  parts: readonly (readonly number[] | Uint8Array)[],
): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
