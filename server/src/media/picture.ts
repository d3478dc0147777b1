import { imageSize } from 'image-size';
import type { MediaType } from './sniff.ts';
import { wrongFile } from './wrong-file.ts';

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

type PictureType = Extract<MediaType, 'jpg' | 'png' | 'webp'>;

/** What must stand at the end of a picture that arrived whole. */
const isWhole = {
  // Cameras write bytes of their own behind the end mark.
  jpg: (bytes: Buffer) => bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 2,
  png: (bytes: Buffer) => bytes.lastIndexOf('IEND', undefined, 'latin1') >= bytes.length - 64,
  webp: (bytes: Buffer) => bytes.length >= bytes.readUInt32LE(4) + 8,
} satisfies Record<PictureType, (bytes: Buffer) => boolean>;

/** Width and height as shown, in px. Throws the refusal of a picture that no browser opens. */
export function measurePicture(bytes: Buffer, type: PictureType): Dimensions {
  if (!isWhole[type](bytes)) throw wrongFile({ code: 'media_cut_off' });
  const size = sizeIn(bytes);
  if (size === null) throw wrongFile({ code: 'media_damaged' });
  return size;
}

function sizeIn(bytes: Buffer): Dimensions | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    // Taken with the camera turned: the browser turns it back.
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
