import { type FileHandle, open } from 'node:fs/promises';
import { unreachable } from '@talon/shared/domain/decider.ts';
import { readerOf } from './bytes-of.ts';
import { limits } from './limits.ts';
import { measureMp4 } from './mp4.ts';
import { type Dimensions, measurePicture } from './picture.ts';
import { kindOf, type MediaType } from './sniff.ts';
import { measureWebm } from './webm.ts';
import { wrongFile } from './wrong-file.ts';

/** Size of a received file in px, or the refusal of one that boards could not show. */
export async function inspect(path: string, type: MediaType, bytes: number): Promise<Dimensions> {
  const file = await open(path);
  try {
    const size = await measure(file, type, bytes);
    if (!(size.width > 0 && size.height > 0)) throw wrongFile({ code: 'media_damaged' });
    const limit = limits[kindOf(type)].side;
    if (Math.max(size.width, size.height) > limit) throw wrongFile({ code: 'media_side', limit });
    return size;
  } finally {
    await file.close();
  }
}

async function measure(file: FileHandle, type: MediaType, bytes: number): Promise<Dimensions> {
  switch (type) {
    case 'jpg':
    case 'png':
    case 'webp':
      return measurePicture(await file.readFile(), type);
    case 'mp4':
      return measureMp4(readerOf(file), bytes);
    case 'webm':
      return measureWebm(readerOf(file), bytes);
    default:
      return unreachable(type);
  }
}
