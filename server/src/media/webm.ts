import type { ReadAt } from './bytes-of.ts';
import type { Dimensions } from './picture.ts';
import { wrongFile } from './wrong-file.ts';

/** An element of EBML (RFC 8794): its id and where what is in it begins and ends. */
interface Element {
  readonly id: number;
  readonly from: number;
  /** Infinity: «of unknown size», as a live recording writes it. */
  readonly until: number;
}

/** Ids of RFC 9559 on the way to the size of the picture. */
const ids = {
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  entry: 0xae,
  codec: 0x86,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
} as const;

const playable = new Set(['V_VP8', 'V_VP9', 'V_AV1']);
const mostElements = 4096;

/** Size of the first picture track, in px. Throws the refusal of a video that no board plays. */
export async function measureWebm(read: ReadAt, bytes: number): Promise<Dimensions> {
  const segment = await find(read, { id: 0, from: 0, until: bytes }, ids.segment);
  if (segment === null) throw wrongFile({ code: 'media_damaged' });
  if (Number.isFinite(segment.until) && segment.until > bytes) {
    throw wrongFile({ code: 'media_cut_off' });
  }
  const within = { ...segment, until: Math.min(segment.until, bytes) };
  const tracks = await find(read, within, ids.tracks);
  if (tracks === null) throw wrongFile({ code: 'media_damaged' });
  for await (const entry of elementsIn(read, tracks)) {
    if (entry.id !== ids.entry) continue;
    const video = await find(read, entry, ids.video);
    if (video !== null) return sizeOf(read, entry, video);
  }
  throw wrongFile({ code: 'media_damaged' });
}

async function sizeOf(read: ReadAt, entry: Element, video: Element): Promise<Dimensions> {
  const codec = await find(read, entry, ids.codec);
  const name = codec === null ? '' : (await contentOf(read, codec)).toString('latin1');
  if (!playable.has(name.replace(/\0+$/, ''))) throw wrongFile({ code: 'media_codec' });
  const width = await find(read, video, ids.width);
  const height = await find(read, video, ids.height);
  if (width === null || height === null) throw wrongFile({ code: 'media_damaged' });
  return {
    width: numberIn(await contentOf(read, width)),
    height: numberIn(await contentOf(read, height)),
  };
}

/** Names and numbers are short: what claims to be longer is cut. */
async function contentOf(read: ReadAt, { from, until }: Element): Promise<Buffer> {
  return read(from, Math.max(0, Math.min(until - from, 32)));
}

function numberIn(bytes: Buffer): number {
  return bytes.subarray(0, 6).reduce((value, byte) => value * 256 + byte, 0);
}

async function find(read: ReadAt, parent: Element, id: number): Promise<Element | null> {
  for await (const element of elementsIn(read, parent)) if (element.id === id) return element;
  return null;
}

async function* elementsIn(read: ReadAt, parent: Element): AsyncGenerator<Element> {
  let at = parent.from;
  for (let count = 0; at < parent.until && count < mostElements; count += 1) {
    const head = await read(at, 12);
    const idLength = lengthOf(head[0]);
    const sizeLength = lengthOf(head[idLength]);
    if (idLength === 0 || idLength > 4 || sizeLength === 0) return;
    const from = at + idLength + sizeLength;
    const size = sizeIn(head.subarray(idLength, idLength + sizeLength));
    yield { id: numberIn(head.subarray(0, idLength)), from, until: from + size };
    at = from + size;
  }
}

/** A number of EBML says its own length by the zero bits before its first one; 0 = no number. */
function lengthOf(first: number | undefined): number {
  return first === undefined || first === 0 ? 0 : Math.clz32(first) - 23;
}

function sizeIn(bytes: Buffer): number {
  const [first = 0, ...rest] = bytes;
  const mask = 0xff >> bytes.length;
  const isUnknown = (first & mask) === mask && rest.every((byte) => byte === 0xff);
  if (isUnknown) return Number.POSITIVE_INFINITY;
  return rest.reduce((value, byte) => value * 256 + byte, first & mask);
}
