import { setTimeout as pause } from 'node:timers/promises';
import type { MediaItem } from '@talon/shared/contract/media.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Caller,
  demoCentre,
  demoDevice,
  expectOk,
  signIn,
  takeTicketOf,
} from '../support/people.ts';
import { drawFiles } from './drawn-files.ts';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

/** A service of the sample centre and the window that serves everything. */
const service = 'igov-29';
const seat = 'demo-w14';
const pictureSeconds = 3;
/** Where the pictures of a WebM begin (RFC 9559); its list of contents names it before. */
const clusterId = Buffer.from('1f43b675', 'hex');

let hall: TheHall;
let board: Page;
let kiosk: Caller;
let operator: Caller;
let admin: Caller;

/** The next visitor is called, and whoever was at the window has come and been served. */
async function call(): Promise<void> {
  const { status } = await operator.post(`/windows/${seat}/start`);
  // Nobody is there before the first call, and somebody may have come already.
  if (status !== 200 && status !== 409) throw new Error(`start: ${status}`);
  await operator.post(`/windows/${seat}/finish`, { next: false });
  await takeTicketOf(kiosk, service);
  expectOk('call', await operator.post(`/windows/${seat}/call-next`));
}

const settingsPath = `/admin/centres/${demoCentre}/settings`;

/** A film, one whose pictures were damaged on the way, and a picture, in this order on every board. */
async function upload(): Promise<readonly MediaItem[]> {
  const { film, picture } = await drawFiles(hall.browser);
  // Its frames are all there, and the first one is noise: only whoever plays it finds that out.
  const frames = Buffer.from(film).lastIndexOf(clusterId);
  const broken = film.slice().fill(0x55, frames + 25, frames + 200);
  const files: MediaItem[] = [];
  for (const [index, bytes] of [film, broken, picture].entries()) {
    const path = `/centres/${demoCentre}/media?name=${index}`;
    files.push(expectOk('upload', await admin.upload<MediaItem>(path, bytes)));
  }
  return files;
}

async function hang(files: readonly MediaItem[], sound: boolean): Promise<void> {
  const settings = expectOk('settings', await admin.get<CentreSettings>(settingsPath));
  const items = files.map(({ id, kind }) => ({
    media: id,
    seconds: kind === 'video' ? null : pictureSeconds,
  }));
  const media = { playlists: [{ zone: null, sound, items }] };
  expectOk('playlist', await admin.put(settingsPath, { ...settings, media }));
}

beforeAll(async () => {
  hall = await openTheHall();
  admin = await signIn(hall.server.url, 'admin');
  operator = await signIn(hall.server.url, 'operator1');
  kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  expectOk('open', await operator.post(`/windows/${seat}/open`));
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

declare global {
  interface Window {
    /** How often a word was heard, and in how many of those moments what else is true. */
    readonly heard: { words: number; withoutYellow: number; withFilm: number };
  }
}

/** Runs in the page before its own code: looks at what goes on whenever a word is being heard. */
function listen(): void {
  const heard = { words: 0, withoutYellow: 0, withFilm: 0 };
  const words: { readonly clock: BaseAudioContext; readonly from: number; readonly to: number }[] =
    [];
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (when = 0, offset = 0, seconds = 0) {
    words.push({ clock: this.context, from: when, to: when + seconds });
    start.call(this, when, offset, seconds);
  };
  setInterval(() => {
    const isHeard = words.some(
      ({ clock, from, to }) => clock.currentTime >= from && clock.currentTime < to,
    );
    if (!isHeard) return;
    heard.words += 1;
    if (document.querySelector('.b-hero.call') === null) heard.withoutYellow += 1;
    const films = [...document.querySelectorAll('video')];
    if (films.some(({ paused, muted }) => !paused || !muted)) heard.withFilm += 1;
  }, 50);
  Object.assign(window, { heard });
}

const until = (what: (now: Seen | null) => boolean) =>
  expect.poll(async () => what(await seen()), { timeout: 30_000, interval: 100 }).toBe(true);

const heard = () => board.evaluate(() => ({ ...window.heard }));

test('B-8 B-9 a film is silent for a call and its words, then goes on; a damaged one is passed over', async () => {
  const files = await upload();
  const [film, broken, picture] = files;
  await hang(files, true);
  // Another page first: what listens must be there before the board's own code.
  board = await openPage(hall, '/board/preview', 1280, 720);
  await board.addInitScript(listen);
  /** What the board tells its administrator of itself. */
  const told: string[] = [];
  board.on('request', (request) => {
    if (request.url().endsWith('/devices/me/health')) told.push(request.postData() ?? '');
  });
  await board.goto(`${hall.server.url}/board/?centre=${demoCentre}`);
  // Until the words are there a call has the chime alone.
  for (let calls = 0; calls < 8 && (await heard()).words === 0; calls += 1) {
    await call();
    await board.locator('.b-hero.call').waitFor();
    await pause(3000);
  }
  expectOk('start', await operator.post(`/windows/${seat}/start`));

  const plays = (now: Seen | null): boolean => now?.file === film?.id && now?.paused === false;
  await until((now) => plays(now) && (now?.at ?? 0) > 0.3);
  expect(await seen()).toMatchObject({ muted: false, width: 160 });

  const before = await heard();
  await call();
  await board.locator('.b-hero.call').waitFor();
  await until((now) => now?.paused === true);
  const held = await seen();
  await pause(1000);
  expect(await seen()).toEqual(held);
  expect(held).toMatchObject({ file: film?.id, muted: true });

  // The visitor has come at once: nothing is yellow any more, and the words are not over.
  expectOk('start', await operator.post(`/windows/${seat}/start`));
  await until((now) => plays(now) && (now?.at ?? 0) > (held?.at ?? 0));
  expect(await seen()).toMatchObject({ muted: false });
  const after = await heard();
  expect(after.words).toBeGreaterThan(before.words);
  expect(after.withoutYellow).toBeGreaterThan(before.withoutYellow);
  expect(after.withFilm).toBe(0);

  const shown = new Set<string>();
  await until((now) => {
    if (now !== null) shown.add(now.file);
    return now?.file === picture?.id;
  });
  expect([...shown]).toEqual([film?.id, picture?.id]);
  expect((await seen())?.width).toBe(96);
  await until(plays);

  expect(broken?.kind).toBe('video');
  await expect.poll(() => told.join(), { timeout: 10_000 }).toContain('slide 2 of the playlist');
});

test('B-8 a film of a playlist without sound is never heard', async () => {
  const [film] = await upload();
  await hang(film === undefined ? [] : [film], false);
  await until((now) => now?.file === film?.id && !now?.paused && now?.muted === true);
});
