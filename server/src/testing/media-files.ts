import { PNG } from 'pngjs';

/** Small files of every kind that boards show, and of some that they do not, made by hand. */

export function pngFile(width = 4, height = 2): Buffer {
  return PNG.sync.write(new PNG({ width, height }));
}

/** Start, frame header with the size, scan header, end. `turned`: the camera was on its side. */
export function jpegFile(width = 640, height = 360, turned = false): Buffer {
  const jfif = Buffer.from('ffe000104a46494600010100000100010000', 'hex');
  const frame = Buffer.from('ffc00011080000000003012200021101031101', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const exif = Buffer.concat([
    Buffer.from('ffe10022', 'hex'),
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    // The first directory, eight bytes in: one entry, orientation (0x0112), short, one of it, 6.
    Buffer.from('00000008000101120003000000010006000000000000', 'hex'),
  ]);
  const scan = Buffer.from('ffda000c03010002110311003f00d2cf20', 'hex');
  const first = turned ? exif : jfif;
  const parts = [Buffer.from('ffd8', 'hex'), first, frame, scan];
  return Buffer.concat([...parts, Buffer.alloc(64), Buffer.from('ffd9', 'hex')]);
}

export function webpFile(width = 800, height = 450): Buffer {
  const chunk = Buffer.alloc(18 + 60);
  chunk.write('VP8X', 0, 'latin1');
  chunk.writeUInt32LE(10, 4);
  chunk.writeUIntLE(width - 1, 12, 3);
  chunk.writeUIntLE(height - 1, 15, 3);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(4 + chunk.length, 4);
  return Buffer.concat([head, chunk]);
}

function box(type: string, ...inside: readonly Buffer[]): Buffer {
  const content = Buffer.concat(inside);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

function track(handler: string, entry: Buffer): Buffer {
  const hdlr = Buffer.concat([Buffer.alloc(8), Buffer.from(handler, 'latin1'), Buffer.alloc(13)]);
  const stsd = Buffer.concat([Buffer.from('0000000000000001', 'hex'), entry]);
  return box('trak', box('mdia', box('hdlr', hdlr), box('minf', box('stbl', box('stsd', stsd)))));
}

function pictureEntry(codec: string, width: number, height: number): Buffer {
  const content = Buffer.alloc(78);
  content.writeUInt16BE(width, 24);
  content.writeUInt16BE(height, 26);
  return box(codec, content);
}

/** The index behind the film, as a camera writes it; sound before the picture. */
export function mp4File(width = 1280, height = 720, codec = 'avc1'): Buffer {
  const sound = track('soun', box('mp4a', Buffer.alloc(28)));
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isomavc1', 'latin1')),
    box('mdat', Buffer.alloc(300)),
    box('moov', sound, track('vide', pictureEntry(codec, width, height))),
  ]);
}

/** An element whose size takes eight bytes, or is unknown as in a live recording. */
function element(id: string, inside: Buffer, isEndless = false): Buffer {
  const size = Buffer.alloc(8, 0xff);
  if (!isEndless) size.writeBigUInt64BE(BigInt(inside.length));
  size[0] = 0x01;
  return Buffer.concat([Buffer.from(id, 'hex'), size, inside]);
}

export function webmFile(width = 1280, height = 720, codec = 'V_VP9', isEndless = false): Buffer {
  const number = (value: number) => Buffer.from([value >> 8, value & 0xff]);
  const video = element(
    'e0',
    Buffer.concat([element('b0', number(width)), element('ba', number(height))]),
  );
  const sound = element('ae', element('86', Buffer.from('A_OPUS', 'latin1')));
  const picture = element(
    'ae',
    Buffer.concat([element('86', Buffer.from(codec, 'latin1')), video]),
  );
  const tracks = element('1654ae6b', Buffer.concat([sound, picture]));
  const info = element('1549a966', Buffer.alloc(40));
  return Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm', 'latin1'))),
    element('18538067', Buffer.concat([info, tracks, Buffer.alloc(40)]), isEndless),
  ]);
}
