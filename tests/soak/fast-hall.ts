import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MediaItem } from '@talon/shared/contract/media.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { Browser, Page } from 'playwright-core';
import { sitDown, type TheHall } from '../browser/the-hall.ts';
import { openBrowser } from '../support/browser.ts';
import { type Caller, demoCentre, expectOk, signIn } from '../support/people.ts';
import { startServer } from '../support/server.ts';
import { hasten } from './fast-page.ts';
import { type FastTime, fastTime, followableSpeed, nodeOptions } from './fast-time.ts';
import { watchBoard } from './witness.ts';

export interface Pages {
  readonly kiosk: Page;
  readonly board: Page;
  readonly sign1: Page;
  readonly sign7: Page;
  readonly phone: Page;
  readonly console: Page;
}

/** The demonstration with its simulated people and real pages, all of them in fast time. */
export interface FastHall extends TheHall {
  readonly time: FastTime;
  readonly pages: Pages;
  /** What went wrong in a page: errors of its code and whatever it told its console. */
  readonly faults: readonly string[];
}

/** The browser's word for an answer that the page asked for and understands. */
const refused = /the server responded with a status of 4\d\d/;

/** Each page as a device of its own: a context each, watched for faults from its first script. */
function devices(browser: Browser, url: string, time: FastTime, faults: string[]) {
  return async (path: string, width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'uk-UA',
      timezoneId: 'Europe/Kyiv',
      reducedMotion: 'reduce',
    });
    await hasten(context, time);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error' || refused.test(message.text())) return;
      faults.push(`${path}: ${message.text()}`);
    });
    if (path.startsWith('/board/')) await watchBoard(page, boardTexts.uk.repeated);
    await page.goto(url + path);
    return page;
  };
}

/** Pictures beside the calls: what the kiosk shows, in two sizes. */
async function hangPictures(admin: Caller, kiosk: Page): Promise<void> {
  const shots = [
    await kiosk.screenshot({ type: 'jpeg' }),
    await kiosk.screenshot({ type: 'png', clip: { x: 0, y: 0, width: 960, height: 540 } }),
  ];
  const files: MediaItem[] = [];
  for (const [index, bytes] of shots.entries()) {
    const path = `/centres/${demoCentre}/media?name=${index}`;
    const sent = await admin.upload<MediaItem>(path, new Uint8Array(bytes));
    files.push(expectOk('picture', sent));
  }
  const path = `/admin/centres/${demoCentre}/settings`;
  const settings = expectOk('settings', await admin.get<CentreSettings>(path));
  const items = files.map(({ id }) => ({ media: id, seconds: 12 }));
  const media = { playlists: [{ zone: null, sound: false, items }] };
  expectOk('playlist', await admin.put(path, { ...settings, media }));
}

/** The server of the demonstration and every page of the hall, each in work. */
export async function openFastHall(start: number, mostSpeed: number): Promise<FastHall> {
  const browser = await openBrowser();
  const time = fastTime(await followableSpeed(browser, mostSpeed), start);
  const folder = mkdtempSync(join(tmpdir(), 'talon-soak-'));
  const server = await startServer({
    flags: ['--demo'],
    dataFolder: join(folder, 'data'),
    env: {
      NODE_OPTIONS: nodeOptions(time, join(folder, 'fast-time.mjs')),
      TALON_DEMO_DAYS: '0',
    },
  });
  const faults: string[] = [];
  const open = devices(browser, server.url, time, faults);
  const kiosk = await open('/kiosk/', 1080, 1920);
  await kiosk.locator('.k-tile').first().waitFor();
  await hangPictures(await signIn(server.url, 'admin'), kiosk);
  const pages = {
    kiosk,
    board: await open(`/board/?centre=${demoCentre}`, 1920, 1080),
    sign1: await open('/sign/?window=demo-w1', 1280, 400),
    sign7: await open('/sign/?window=demo-w7', 1280, 400),
    phone: await open('/', 390, 844),
    console: await open('/console/', 1366, 768),
  };
  await sitDown(pages.console, 'operator1', 7);
  return {
    ...{ time, server, browser, pages, faults },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
