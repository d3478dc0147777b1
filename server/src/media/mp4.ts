import type { ReadAt } from './bytes-of.ts';
import type { Dimensions } from './picture.ts';
import { wrongFile } from './wrong-file.ts';

/** A box of ISO/IEC 14496-12: where what is in it begins and ends. */
interface Box {
  readonly type: string;
  readonly from: number;
  readonly until: number;
}

/** H.264, VP9 and AV1: what Chromium and the televisions of these years play. */
const playable = new Set(['avc1', 'avc3', 'vp09', 'av01']);
/** More boxes in a row than any encoder writes: the rest is not looked at. */
const mostBoxes = 4096;

/** Size of the first picture track, in px. Throws the refusal of a video that no board plays. */
export async function measureMp4(read: ReadAt, bytes: number): Promise<Dimensions> {
  const top = await boxesIn(read, 0, bytes);
  const last = top.at(-1);
  if (last === undefined || last.until > bytes) throw wrongFile({ code: 'media_cut_off' });
  const movie = top.find(({ type }) => type === 'moov');
  // A film without its index: the recording or the upload ended too early.
  if (movie === undefined) throw wrongFile({ code: 'media_cut_off' });
  for (const track of await boxesIn(read, movie.from, movie.until)) {
    if (track.type !== 'trak') continue;
    const entry = await descend(read, track, ['mdia', 'minf', 'stbl', 'stsd']);
    if (entry === null || !(await isPictureTrack(read, track))) continue;
    return sizeOfEntry(await read(entry.from, 44));
  }
  throw wrongFile({ code: 'media_damaged' });
}

/** «stsd»: version and count, then the first entry with its format and, at fixed places, its size. */
function sizeOfEntry(entry: Buffer): Dimensions {
  if (entry.length < 44) throw wrongFile({ code: 'media_damaged' });
  if (!playable.has(entry.toString('latin1', 12, 16))) throw wrongFile({ code: 'media_codec' });
  return { width: entry.readUInt16BE(40), height: entry.readUInt16BE(42) };
}

async function isPictureTrack(read: ReadAt, track: Box): Promise<boolean> {
  const handler = await descend(read, track, ['mdia', 'hdlr']);
  if (handler === null) return false;
  return (await read(handler.from, 12)).toString('latin1', 8, 12) === 'vide';
}

async function descend(read: ReadAt, box: Box, path: readonly string[]): Promise<Box | null> {
  let here: Box = box;
  for (const step of path) {
    const found = (await boxesIn(read, here.from, here.until)).find(({ type }) => type === step);
    if (found === undefined) return null;
    here = found;
  }
  return here;
}

/** The boxes side by side in a stretch of the file. The last may claim to end beyond it. */
async function boxesIn(read: ReadAt, from: number, until: number): Promise<readonly Box[]> {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= until && found.length < mostBoxes) {
    const head = await read(at, 16);
    if (head.length < 8) break;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? until - at : short;
    if (size < 8) break;
    found.push({
      type: head.toString('latin1', 4, 8),
      from: at + (isLong ? 16 : 8),
      until: at + size,
    });
    at += size;
  }
  return found;
}
