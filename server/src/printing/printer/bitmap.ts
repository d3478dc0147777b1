/** A picture of dots that are black or are not: thermal paper knows no grey. */
export interface Bitmap {
  /** Dots. */
  readonly width: number;
  readonly height: number;
  /** Rows of whole bytes, the first dot in the highest bit; 1 = black. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function bytesPerRow(width: number): number {
  return Math.ceil(width / 8);
}

/** From one byte a dot, 0 black and 255 white: what is darker than half becomes black. */
export function bitmapOfGrey(grey: Uint8Array, width: number, height: number): Bitmap {
  const stride = bytesPerRow(width);
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((grey[y * width + x] ?? 255) >= 128) continue;
      const at = y * stride + (x >> 3);
      bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { width, height, bytes };
}

export function isBlack({ width, bytes }: Bitmap, x: number, y: number): boolean {
  return ((bytes[y * bytesPerRow(width) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
}
