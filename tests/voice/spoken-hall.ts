import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { demoCentre, demoDevice, expectOk, signIn, takeTicketOf } from '../support/people.ts';
import { type RunningServer, type ServerOptions, startServer } from '../support/server.ts';
import { recordPage } from './recorder.ts';

/** A service of the sample centre and the window that serves everything. */
const service = 'igov-29';
const window = 'demo-w14';

export interface Called {
  readonly number: string;
  readonly window: number;
  /** When the operator pressed, epoch ms. */
  readonly at: number;
}

/** A quiet hall with one window, and boards whose sound is recorded. */
export interface SpokenHall {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** A board that has fetched its words. */
  readonly openBoard: (search?: string) => Promise<Page>;
  /** Takes a ticket in the language and calls it; whoever was at the window has been served. */
  readonly call: (language: 'uk' | 'ru' | 'en') => Promise<Called>;
  readonly recall: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const now = (): number => performance.timeOrigin + performance.now();

export async function openSpokenHall(
  options: ServerOptions = {},
  { sounds = true } = {},
): Promise<SpokenHall> {
  const server = await startServer(options);
  const browser = await openBrowser({ sounds });
  const kiosk = await demoDevice(server.url, { kind: 'kiosk' });
  const operator = await signIn(server.url, 'operator1');
  expectOk('open', await operator.post(`/windows/${window}/open`));
  return {
    server,
    browser,
    openBoard: async (search = '') => {
      const context = await browser.newContext({
        viewport: { width: 1920, height: 1080 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      countWords(page);
      await recordPage(page);
      await page.goto(`${server.url}/board/?centre=${demoCentre}${search}`);
      // A question to the page counts as a touch of it: a page kept silent is left alone at first.
      if (!sounds) await page.waitForTimeout(5000);
      await page.waitForFunction(() => document.body.innerText.length > 40);
      return page;
    },
    call: async (language) => {
      await operator.post(`/windows/${window}/start`);
      await operator.post(`/windows/${window}/finish`, { next: false });
      await takeTicketOf(kiosk, service, { language });
      const at = now();
      const called = await operator.post<{ ticket: { number: string } }>(
        `/windows/${window}/call-next`,
      );
      return { number: expectOk('call', called).ticket.number, window: 14, at };
    },
    recall: async () => {
      expectOk('recall', await operator.post(`/windows/${window}/recall`));
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Words each page has fetched, by language. */
const fetched = new WeakMap<Page, Map<string, number>>();

function countWords(page: Page): void {
  const counts = new Map<string, number>();
  fetched.set(page, counts);
  page.on('requestfinished', (request) => {
    const [, language] = /\/voice\/\w+\/(\w\w)\//.exec(request.url()) ?? [];
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  });
}

/** The board has fetched the words of the languages: the next call waits for none. */
export async function wordsFetched(page: Page, ...languages: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const counts = fetched.get(page);
    if (languages.every((language) => (counts?.get(language) ?? 0) >= 85)) return;
    await page.waitForTimeout(200);
  }
  throw new Error('the words were not fetched');
}
