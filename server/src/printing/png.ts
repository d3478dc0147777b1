import { PNG } from 'pngjs';
import { type Bitmap, isBlack } from './printer/bitmap.ts';

/** Shades of grey, one byte a dot, as a PNG. */
export function encodePng(
  grey: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const layout = { colorType: 0, inputColorType: 0, inputHasAlpha: false, bitDepth: 8 } as const;
  const png = new PNG({ width, height, ...layout });
  png.data = Buffer.from(grey);
  return Uint8Array.from(PNG.sync.write(png, layout));
}

export function pngOf(bitmap: Bitmap): Uint8Array<ArrayBuffer> {
  const { width, height } = bitmap;
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) grey[y * width + x] = isBlack(bitmap, x, y) ? 0 : 255;
  }
  return encodePng(grey, width, height);
}
