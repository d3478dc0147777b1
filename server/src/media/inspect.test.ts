import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../http/fault.ts';
import { jpegFile, mp4File, pngFile, webmFile, webpFile } from '../testing/media-files.ts';
import { inspect } from './inspect.ts';
import { type MediaType, sniff } from './sniff.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function measure(bytes: Buffer, type: MediaType) {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return inspect(path, type, bytes.length);
}

/** The code by which a file is refused, or «taken». */
async function refusal(bytes: Buffer, type: MediaType): Promise<string> {
  try {
    await measure(bytes, type);
    return 'taken';
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return fault.errors[0]?.code ?? fault.code;
  }
}

describe('the type is found in the bytes', () => {
  test.each<[MediaType, Buffer]>([
    ['png', pngFile()],
    ['jpg', jpegFile()],
    ['webp', webpFile()],
    ['mp4', mp4File()],
    ['webm', webmFile()],
  ])('%s', (type, bytes) => {
    expect(sniff(bytes.subarray(0, 64))).toBe(type);
  });

  test.each([
    ['SVG, which may carry a program', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['SVG behind an XML head', '<?xml version="1.0"?><svg onload="alert(1)"/>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['GIF', 'GIF89a'],
    ['a photo of a telephone (HEIC)', '\0\0\0\u0018ftypheic\0\0\0\0mif1heic'],
    ['another RIFF: sound', 'RIFF\0\0\0\0WAVEfmt '],
    [
      'Matroska that is no WebM',
      '\u001aE\u00df\u00a3\u0001\0\0\0\0\0\0\u0010B\u0082\u0088matroska',
    ],
    ['nothing', ''],
  ])('none for %s', (_what, text) => {
    expect(sniff(Buffer.from(text, 'latin1'))).toBeNull();
  });
});

describe('the size is found in the file', () => {
  test('of pictures, turned as the camera was', async () => {
    expect(await measure(pngFile(7, 3), 'png')).toEqual({ width: 7, height: 3 });
    expect(await measure(jpegFile(640, 360), 'jpg')).toEqual({ width: 640, height: 360 });
    expect(await measure(jpegFile(640, 360, true), 'jpg')).toEqual({ width: 360, height: 640 });
    expect(await measure(webpFile(800, 450), 'webp')).toEqual({ width: 800, height: 450 });
  });

  test('of videos, whose sound may come first and whose length may be unknown', async () => {
    expect(await measure(mp4File(), 'mp4')).toEqual({ width: 1280, height: 720 });
    expect(await measure(webmFile(), 'webm')).toEqual({ width: 1280, height: 720 });
    const live = webmFile(640, 480, 'V_VP8', true);
    expect(await measure(live, 'webm')).toEqual({ width: 640, height: 480 });
  });
});

describe('a file that boards could not show is refused by its reason', () => {
  test.each<[string, MediaType, Buffer]>([
    ['png', 'png', pngFile(300, 200)],
    ['jpg', 'jpg', jpegFile()],
    ['webp', 'webp', webpFile()],
    ['mp4', 'mp4', mp4File()],
    ['webm', 'webm', webmFile()],
  ])('%s that ends too early', async (_what, type, bytes) => {
    expect(await refusal(bytes, type)).toBe('taken');
    expect(await refusal(bytes.subarray(0, bytes.length - 30), type)).toBe('media_cut_off');
  });

  test('a side too long', async () => {
    expect(await refusal(webpFile(4097, 10), 'webp')).toBe('media_side');
    expect(await refusal(mp4File(720, 5000), 'mp4')).toBe('media_side');
    expect(await refusal(webpFile(4096, 4096), 'webp')).toBe('taken');
  });

  test('a video in a code that browsers do not play', async () => {
    expect(await refusal(mp4File(1280, 720, 'hvc1'), 'mp4')).toBe('media_codec');
    expect(await refusal(webmFile(1280, 720, 'V_MPEGH/ISO/HEVC'), 'webm')).toBe('media_codec');
  });

  test('a size of nothing, and rubbish behind the right first bytes', async () => {
    expect(await refusal(mp4File(0, 0), 'mp4')).toBe('media_damaged');
    const rubbish = Buffer.alloc(5000, 0x77);
    expect(await refusal(Buffer.concat([pngFile().subarray(0, 8), rubbish]), 'png')).toBe(
      'media_cut_off',
    );
    expect(await refusal(Buffer.concat([webmFile().subarray(0, 20), rubbish]), 'webm')).toMatch(
      /media_/,
    );
    expect(await refusal(Buffer.concat([mp4File().subarray(0, 24), rubbish]), 'mp4')).toMatch(
      /media_/,
    );
  });

  test('a video made to be walked through for hours, though it ends well', async () => {
    const box = (type: string, inside: Buffer): Buffer => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(8 + inside.length);
      head.write(type, 4, 'latin1');
      return Buffer.concat([head, inside]);
    };
    const film = mp4File();
    const at = film.indexOf('moov') + 4;
    const empty = box('trak', Buffer.concat(Array(4000).fill(box('free', Buffer.alloc(0)))));
    const withEmpty = (count: number) => {
      const movie = box('moov', Buffer.concat([...Array(count).fill(empty), film.subarray(at)]));
      return Buffer.concat([film.subarray(0, at - 8), movie]);
    };
    expect(await refusal(withEmpty(1), 'mp4')).toBe('taken');
    expect(await refusal(withEmpty(6), 'mp4')).toBe('media_damaged');
  });

  test('whatever is wrong in it, an answer comes: every byte of a video turned over', async () => {
    for (const [type, whole] of [
      ['mp4', mp4File()],
      ['webm', webmFile()],
      ['jpg', jpegFile()],
    ] as const) {
      for (let at = 0; at < whole.length; at += 11) {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        expect(await refusal(bytes, type)).toMatch(/^(taken|media_\w+)$/);
      }
    }
  });
});
