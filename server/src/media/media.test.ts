import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { MediaAnswer, MediaItem } from '@talon/shared/contract/media.ts';
import type { Problem } from '@talon/shared/contract/problem.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpegFile, mp4File, pngFile, webmFile } from '../testing/media-files.ts';
import { type SignedIn, signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { limits } from './limits.ts';
import { openMediaStore } from './store.ts';

let server: TestServer;
let admin: SignedIn;
/** A request must have arrived after this long, but for uploads. */
const requestMs = 300;
let port: number;
beforeAll(async () => {
  server = await openTestServer();
  admin = await signIn(server.app, 'admin');
  server.app.server.requestTimeout = requestMs;
  server.app.server.headersTimeout = requestMs;
  Reflect.set(server.app.server, 'connectionsCheckingInterval', 50);
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  port = (server.app.server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const files = () => `/api/v1/centres/demo/media`;
const folder = (name: string) => join(server.folder, 'media', name);

function uploadHead(length: number): string {
  const lines = [
    `POST ${files()}?name=x HTTP/1.1`,
    'Host: x',
    `Cookie: ${admin.headers.cookie}`,
    `X-CSRF-Token: ${admin.headers['x-csrf-token']}`,
    'Content-Type: application/octet-stream',
    `Content-Length: ${length}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function upload(payload: Buffer, name = 'афіша.png', type = 'application/octet-stream') {
  return server.app.inject({
    method: 'POST',
    url: `${files()}?name=${encodeURIComponent(name)}`,
    headers: { ...admin.headers, 'content-type': type, 'accept-language': 'en' },
    payload,
  });
}

async function list(): Promise<MediaAnswer> {
  return (await server.app.inject({ url: files(), headers: admin.headers })).json();
}

async function saveSettings(change: Partial<CentreSettings>): Promise<number> {
  const url = '/api/v1/admin/centres/demo/settings';
  const now = (await server.app.inject({ url, headers: admin.headers })).json<CentreSettings>();
  const payload = { ...now, ...change };
  const saved = await server.app.inject({ method: 'PUT', url, headers: admin.headers, payload });
  return saved.statusCode;
}

describe('MD-1 an uploaded file is named by what is in it', () => {
  it('is listed with its size, kind and address, and its own name', async () => {
    const response = await upload(pngFile(30, 20));
    expect(response.statusCode).toBe(201);
    const item = response.json<MediaItem>();
    expect(item).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{32}\.png$/),
      name: 'афіша.png',
      kind: 'picture',
      width: 30,
      height: 20,
      inUse: false,
    });
    expect((await list()).items).toContainEqual(item);
    expect((await upload(mp4File(), 'фільм.mp4')).json()).toMatchObject({ kind: 'video' });
  });

  it('is one and the same when it is sent twice, also at once', async () => {
    const file = jpegFile(100, 50);
    const answers = await Promise.all([upload(file), upload(file), upload(file)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    const ids = new Set(answers.map((answer) => answer.json<MediaItem>().id));
    expect(ids.size).toBe(1);
    expect((await list()).items.filter(({ id }) => ids.has(id))).toHaveLength(1);
  });
});

describe('MD-2 a wrong file is refused with its reason and leaves nothing', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  it.each<[string, Buffer, string]>([
    ['an SVG, whatever it is called', svg, 'media_type'],
    ['a text', Buffer.from('not a picture'), 'media_type'],
    ['a picture cut off', pngFile(300, 200).subarray(0, 200), 'media_cut_off'],
    ['a video that boards cannot play', mp4File(1280, 720, 'hvc1'), 'media_codec'],
    ['a picture of too many pixels', jpegFile(5000, 100), 'media_side'],
    [
      'a picture too heavy',
      Buffer.concat([pngFile(), Buffer.alloc(limits.picture.bytes)]),
      'media_bytes',
    ],
  ])('%s', async (_what, payload, code) => {
    const before = await list();
    const response = await upload(payload, 'x.png', 'image/png');
    expect(response.statusCode).toBe(400);
    const problem = response.json<Problem>();
    expect(problem.errors).toMatchObject([{ field: 'body', code }]);
    expect(problem.errors[0]?.message).not.toContain('{');
    expect(await list()).toEqual(before);
    expect(readdirSync(folder('incoming'))).toEqual([]);
  });

  it('an empty body, a missing name, JSON instead of a file', async () => {
    expect((await upload(Buffer.alloc(0))).json<Problem>().errors).toMatchObject([
      { field: 'body', code: 'media_cut_off' },
    ]);
    const unnamed = await server.app.inject({
      method: 'POST',
      url: files(),
      headers: { ...admin.headers, 'content-type': 'image/png' },
      payload: pngFile(),
    });
    expect(unnamed.json<Problem>().errors).toMatchObject([{ field: 'query.name' }]);
    const asJson = await server.app.inject({
      method: 'POST',
      url: `${files()}?name=x`,
      headers: admin.headers,
      payload: { file: 'x' },
    });
    expect(asJson.statusCode).toBe(415);
  });

  it('more than the centre may keep', async () => {
    const { clock, ids, db } = server.house;
    const dataFolder = join(server.folder, 'small');
    mkdirSync(dataFolder);
    const small = await openMediaStore({ dataFolder, db, clock, ids, totalBytes: 1500 });
    const send = (bytes: Buffer) => small.add('other', 'x', Readable.from([bytes]));
    await send(webmFile(100, 100));
    await send(webmFile(101, 100));
    const used = (await small.list('other')).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(used).toBeLessThanOrEqual(1500);
    await expect(send(Buffer.concat([jpegFile(), Buffer.alloc(1500)]))).rejects.toMatchObject({
      errors: [{ code: 'media_space' }],
    });
    expect((await small.list('other')).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(used);
  });

  it('what would take the room of the queue, before and while it arrives', async () => {
    const { clock, ids, db } = server.house;
    const dataFolder = join(server.folder, 'tight');
    mkdirSync(dataFolder);
    const free = [limits.reserveBytes - 1, limits.reserveBytes, limits.reserveBytes - 1];
    const freeBytes = async () => free.shift() ?? 0;
    const tight = await openMediaStore({ dataFolder, db, clock, ids, freeBytes });
    const piece = Buffer.concat([webmFile(), Buffer.alloc(1024 * 1024)]);
    const film = () => Readable.from(Array.from({ length: 20 }, () => piece));
    const full = { name: 'StorageUnavailable', reason: 'full' };
    await expect(tight.add('tight', 'x', film())).rejects.toMatchObject(full);
    expect(free).toHaveLength(2);
    await expect(tight.add('tight', 'x', film())).rejects.toMatchObject(full);
    expect(free).toHaveLength(0);
    expect(readdirSync(join(dataFolder, 'media/incoming'))).toEqual([]);
  });

  it('an upload that breaks off', async () => {
    const before = await list();
    const whole = pngFile(400, 300);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(uploadHead(whole.length));
        socket.write(whole.subarray(0, 100), () => setTimeout(() => socket.destroy(), 100));
      });
      socket.on('close', () => resolve());
    });
    await expect.poll(() => readdirSync(folder('incoming'))).toEqual([]);
    expect(await list()).toEqual(before);
  });
});

it('MD-7 a film may take longer to arrive than any other request', async () => {
  const whole = webmFile(200, 100);
  const answer = new Promise<string>((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', async () => {
      socket.write(uploadHead(whole.length));
      for (const byte of [whole.subarray(0, 50), whole.subarray(50, 100), whole.subarray(100)]) {
        socket.write(byte);
        await new Promise((next) => setTimeout(next, requestMs));
      }
    });
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      received += text;
      if (received.includes('\r\n\r\n')) resolve(received);
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
  expect(await answer).toMatch(/^HTTP\/1\.1 201 /);

  const late = new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    });
    socket.setEncoding('utf8').on('data', (text) => resolve(String(text)));
  });
  expect(await late).toMatch(/^HTTP\/1\.1 4\d\d /);
});

describe('MD-3 who may', () => {
  it('the administrator of the centre and nobody else', async () => {
    const operator = await signIn(server.app, 'operator1');
    for (const method of ['GET', 'POST'] as const) {
      const url = `${files()}?name=x`;
      expect((await server.app.inject({ method, url })).statusCode).toBe(401);
      const { headers } = operator;
      expect((await server.app.inject({ method, url, headers })).statusCode).toBe(403);
    }
  });
});

describe('MD-4 a file is served as what it is', () => {
  it('whole, in ranges, for ever, never as a page', async () => {
    const bytes = webmFile(320, 200);
    const { url } = (await upload(bytes, 'x.html', 'image/png')).json<MediaItem>();
    const whole = await server.app.inject({ url });
    expect(whole.rawPayload.equals(bytes)).toBe(true);
    expect(whole.headers).toMatchObject({
      'content-type': 'video/webm',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
    });
    const part = await server.app.inject({ url, headers: { range: 'bytes=10-19' } });
    expect(part.statusCode).toBe(206);
    expect(part.rawPayload.equals(bytes.subarray(10, 20))).toBe(true);
    const beyond = await server.app.inject({ url, headers: { range: 'bytes=99999-' } });
    expect(beyond.statusCode).toBe(416);
    expect(beyond.headers['content-range']).toBe(`bytes */${bytes.length}`);
    expect(beyond.json().code).toBe('range_not_satisfiable');
    const page = { range: 'bytes=99999-', accept: 'text/html' };
    const seen = await server.app.inject({ url, headers: page });
    expect(seen.headers['content-range']).toBe(`bytes */${bytes.length}`);
    expect(seen.statusCode).toBe(416);
  });

  it.each([
    '/media/demo/',
    '/media/',
    `/media/demo/${'a'.repeat(32)}.png`,
    '/media/demo/../../talon.db',
    '/media/demo/%2e%2e%2f%2e%2e%2ftalon.db',
    '/media/..%2fincoming/x.png',
  ])('nothing else is: %s', async (url) => {
    const { statusCode, headers } = await server.app.inject({ url });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
  });
});

describe('MD-5 a file that a playlist shows stays', () => {
  it('until no playlist shows it', async () => {
    const { id, url } = (await upload(pngFile(60, 40))).json<MediaItem>();
    const playlists = [{ zone: null, sound: false, items: [{ media: id, seconds: 5 }] }];
    expect(await saveSettings({ media: { playlists } })).toBe(200);
    expect((await list()).items.find((item) => item.id === id)?.inUse).toBe(true);
    const board = await server.app.inject('/api/v1/centres/demo/board');
    expect(board.json()).toMatchObject({ playlist: { slides: [{ id, url, seconds: 5 }] } });

    const remove = () =>
      server.app.inject({ method: 'DELETE', url: `${files()}/${id}`, headers: admin.headers });
    const refused = await remove();
    expect(refused.json<Problem>().errors).toMatchObject([{ field: 'path.media', code: 'in_use' }]);
    expect(await saveSettings({ media: { playlists: [] } })).toBe(200);
    expect((await remove()).statusCode).toBe(204);
    expect((await remove()).statusCode).toBe(404);
    expect((await server.app.inject({ url })).statusCode).toBe(404);
  });

  it('a playlist of a zone that is not there, or twice of one, is refused', async () => {
    const list = { sound: false, items: [] };
    const two = [
      { zone: 'floor-1', ...list },
      { zone: 'floor-1', ...list },
    ];
    expect(await saveSettings({ media: { playlists: two } })).toBe(400);
    expect(await saveSettings({ media: { playlists: [{ zone: 'moon', ...list }] } })).toBe(400);
  });
});

describe('MD-6 after a power cut there is the whole file with its row, or nothing', () => {
  it('a file whose row could not be written goes at once', async () => {
    const { clock, ids, db } = server.house;
    const dataFolder = join(server.folder, 'rowless');
    mkdirSync(dataFolder);
    // A time that is no number is no row.
    const broken = { ...clock, now: () => Number.NaN };
    const failing = await openMediaStore({ dataFolder, db, clock: broken, ids });
    await expect(failing.add('demo', 'x', Readable.from([pngFile(9, 9)]))).rejects.toThrow();
    expect(readdirSync(join(dataFolder, 'media/files/demo'))).toEqual([]);
  });

  it('what people put there by hand keeps no server from starting', async () => {
    const { clock, ids, db } = server.house;
    writeFileSync(folder('files/notes.txt'), 'by hand');
    mkdirSync(folder('files/demo/old'), { recursive: true });
    await openMediaStore({ dataFolder: server.folder, db, clock, ids });
    expect(existsSync(folder('files/notes.txt'))).toBe(true);
  });

  it('what was half-received or never got its row is gone, the rest is there', async () => {
    const { url } = (await upload(pngFile(61, 41))).json<MediaItem>();
    const orphan = `${'c'.repeat(32)}.png`;
    writeFileSync(folder('incoming/half'), 'half');
    writeFileSync(folder(`files/demo/${orphan}`), 'no row');
    const { clock, ids, db } = server.house;
    await openMediaStore({ dataFolder: server.folder, db, clock, ids });
    expect(existsSync(folder('incoming/half'))).toBe(false);
    expect(existsSync(folder(`files/demo/${orphan}`))).toBe(false);
    expect((await server.app.inject({ url })).statusCode).toBe(200);
  });
});
