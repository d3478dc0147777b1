import type { Page, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
beforeAll(async () => {
  hall = await openTheHall();
});
afterAll(() => hall.close());

/** The first page says that it was built before: as a copy that the browser has kept. */
function beKept(): void {
  if (window.name !== '') return;
  window.name = 'loaded';
  const names = new MutationObserver(() => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="build"]');
    if (meta === null) return;
    names.disconnect();
    meta.content = '0.0.1+0000000';
  });
  names.observe(document, { childList: true, subtree: true });
}

/** How often it was asked for from now on: a page that is left early tells no `load`. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  return () => loads;
}

/** Not every screen of a hall reloads in the same second; this one does not wait for the others. */
async function openHasty(width: number, height: number): Promise<Page> {
  const page = await openPage(hall, '/health', width, height);
  await page.addInitScript(() => {
    Math.random = () => 0;
  });
  return page;
}

interface Screen {
  readonly page: Page;
  readonly loads: () => number;
  /** As a server that comes back with another version: it cuts the line, then names its build. */
  readonly update: () => Promise<void>;
  readonly cut: () => Promise<void>;
}

async function openScreen(path: string, width: number, height: number): Promise<Screen> {
  const page = await openHasty(width, height);
  let isNew = false;
  let open: WebSocketRoute | null = null;
  let knowsBuild = false;
  await page.routeWebSocket(/\/live\//, (socket) => {
    open = socket;
    const server = socket.connectToServer();
    server.onMessage((words) => {
      knowsBuild ||= String(words).includes('"build":');
      const told = isNew ? String(words).replace(/"build":"[^"]*"/, '"build":"9.9.9"') : words;
      socket.send(told);
    });
  });
  const loads = loadsOf(page);
  await page.goto(hall.server.url + path);
  const cut = async (): Promise<void> => {
    // A line is cut when it stands: the screen has been told which build it runs.
    await expect.poll(() => knowsBuild, { timeout: 30_000 }).toBe(true);
    knowsBuild = false;
    await open?.close();
    await page.waitForTimeout(3000);
  };
  return {
    page,
    loads,
    cut,
    update: () => {
      isNew = true;
      return cut();
    },
  };
}

test('DV-9 after an update a board loads its page anew, once', async () => {
  const { page, loads, update, cut } = await openScreen('/board/', 1920, 1080);
  await page.locator('.b-top').waitFor();
  await cut();
  expect(loads()).toBe(1);
  await update();
  await expect.poll(loads, { timeout: 60_000 }).toBe(2);
  await page.locator('.b-top').waitFor();
  await cut();
  await cut();
  expect(loads()).toBe(2);
});

test('DV-9 an update waits until no visitor is at the kiosk', async () => {
  const { page, loads, update } = await openScreen('/kiosk/', 1080, 1920);
  const rows = page.locator('.s-row').filter({ visible: true });
  await page.locator('.k-tile').first().click();
  await rows.first().waitFor();
  await update();
  await rows.first().waitFor();
  expect(loads()).toBe(1);
  await page.getByRole('button', { name: 'Назад' }).click();
  await expect.poll(loads, { timeout: 60_000 }).toBe(2);
  await page.locator('.k-tile').first().waitFor();
});

test.each(['/board/', '/sign/?window=demo-w1', '/kiosk/'])(
  'DV-9 a page that was kept from before an update finds it out: %s',
  async (address) => {
    const page = await openHasty(1280, 800);
    await page.addInitScript(beKept);
    const told: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/health')) told.push(request.postDataJSON().build);
    });
    const loads = loadsOf(page);
    await page.goto(hall.server.url + address, { waitUntil: 'commit' });
    await expect.poll(loads, { timeout: 60_000 }).toBe(2);
    const name = await page.locator('meta[name="build"]').getAttribute('content');
    // It is told which page this is, not which the server thinks it to be.
    await expect.poll(() => told).toEqual(['0.0.1+0000000', name]);
    await page.waitForTimeout(2000);
    expect(loads()).toBe(2);
  },
);
