import { setTimeout as pause } from 'node:timers/promises';
import type { MediaItem } from '@talon/shared/contract/media.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, demoCentre, demoDevice, expectOk, signIn } from '../support/people.ts';
import { drawFiles } from './drawn-files.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

/** A service of the sample centre and the window that serves everything. */
const service = 'igov-29';
const window = 'demo-w14';
const pictureSeconds = 3;
/** Where the pictures of a WebM begin (RFC 9559); its list of contents names it before. */
const clusterId = Buffer.from('1f43b675', 'hex');

let hall: TheHall;
let board: Page;
let kiosk: Caller;
let operator: Caller;
let admin: Caller;

/** The next visitor is called, and whoever was at the window has been served. */
async function call(): Promise<void> {
  await operator.post(`/windows/${window}/finish`, { next: false });
  const body = { serviceIds: [service], purpose: 'apply', language: 'uk' };
  expectOk('issue', await kiosk.post(`/centres/${demoCentre}/tickets`, body));
  expectOk('call', await operator.post(`/windows/${window}/call-next`));
}

/** A film, one whose pictures were damaged on the way, and a picture, in this order on every board. */
async function hang(): Promise<readonly MediaItem[]> {
  const { film, picture } = await drawFiles(hall.browser);
  // Its frames are all there, and the first one is noise: only whoever plays it finds that out.
  const frames = Buffer.from(film).lastIndexOf(clusterId);
  const broken = film.slice().fill(0x55, frames + 25, frames + 200);
  const files: MediaItem[] = [];
  for (const [index, bytes] of [film, broken, picture].entries()) {
    const path = `/centres/${demoCentre}/media?name=${index}`;
    files.push(expectOk('upload', await admin.upload<MediaItem>(path, bytes)));
  }
  const path = `/admin/centres/${demoCentre}/settings`;
  const settings = expectOk('settings', await admin.get<CentreSettings>(path));
  const items = files.map(({ id, kind }) => ({
    media: id,
    seconds: kind === 'video' ? null : pictureSeconds,
  }));
  const media = { playlists: [{ zone: null, sound: false, items }] };
  expectOk('playlist', await admin.put(path, { ...settings, media }));
  return files;
}

beforeAll(async () => {
  hall = await openTheHall();
  admin = await signIn(hall.server.url, 'admin');
  operator = await signIn(hall.server.url, 'operator1');
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  expectOk('open', await operator.post(`/windows/${window}/open`));
});
afterAll(() => hall.close());

interface Seen {
  /** The file that is seen, and whether it moves. */
  readonly file: string;
  readonly at: number;
  readonly paused: boolean;
  readonly muted: boolean;
  readonly width: number;
}

async function seen(): Promise<Seen | null> {
  return board.evaluate(() => {
    const shown = document.querySelector('.b-media > .shown');
    const file = shown?.getAttribute('src')?.split('/').at(-1) ?? '';
    if (shown instanceof HTMLVideoElement) {
      const { currentTime: at, paused, muted, videoWidth: width } = shown;
      return { file, at, paused, muted, width };
    }
    if (!(shown instanceof HTMLImageElement)) return null;
    return { file, at: 0, paused: true, muted: true, width: shown.naturalWidth };
  });
}

const until = (what: (now: Seen | null) => boolean) =>
  expect.poll(async () => what(await seen()), { timeout: 30_000, interval: 100 }).toBe(true);

test('B-8 B-9 a film plays in silence, stands still for a call, goes on; a damaged one is passed over', async () => {
  const [film, broken, picture] = await hang();
  board = await openPage(hall, `/board/?centre=${demoCentre}`, 1280, 720);
  /** What the board tells its administrator of itself. */
  const told: string[] = [];
  board.on('request', (request) => {
    if (request.url().endsWith('/devices/me/health')) told.push(request.postData() ?? '');
  });
  await call();
  await board.locator('.b-hero.call').waitFor();
  expectOk('start', await operator.post(`/windows/${window}/start`));

  await until((now) => now?.file === film?.id && now !== null && now.at > 0.3 && !now.paused);
  expect(await seen()).toMatchObject({ muted: true, width: 160 });

  await call();
  await board.locator('.b-hero.call').waitFor();
  await until((now) => now?.paused === true);
  const held = await seen();
  await pause(1500);
  expect(await seen()).toEqual(held);
  expect(held?.file).toBe(film?.id);

  expectOk('start', await operator.post(`/windows/${window}/start`));
  await until((now) => now !== null && !now.paused && now.at > (held?.at ?? 0));
  const files = new Set<string>();
  await until((now) => {
    if (now !== null) files.add(now.file);
    return now?.file === picture?.id;
  });
  expect([...files]).toEqual([film?.id, picture?.id]);
  expect((await seen())?.width).toBe(96);
  await until((now) => now !== null && now.file === film?.id && !now.paused);

  expect(broken?.kind).toBe('video');
  await expect.poll(() => told.join(), { timeout: 10_000 }).toContain('slide 2 of the playlist');
});
