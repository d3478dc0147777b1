import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const previews = [
  { app: 'kiosk', path: '/kiosk/preview', width: 1080, height: 1920 },
  { app: 'board', path: '/board/preview', width: 1920, height: 1080 },
  { app: 'console', path: '/console/preview', width: 1366, height: 768 },
  { app: 'visitor page', path: '/t/preview', width: 390, height: 844 },
];
const themes = ['light', 'dark', 'hc'];

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function statesOf(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(server.url + path);
  await page.waitForSelector('[data-state]');
  return page.$$eval('[data-state]', (links) =>
    links.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
  );
}

/** Each state once in each theme, in Ukrainian; the other languages in the first theme they come in. */
function chosen(states: readonly string[]): readonly string[] {
  const parts = (state: string): readonly string[] => state.split(/[/&=?-]/);
  return states.filter((state) => {
    const words = parts(state);
    const other = words.includes('ru') || words.includes('en');
    return !other || words.includes('light');
  });
}

describe.each(previews)('$app', ({ path, width, height }) => {
  test('axe finds nothing serious in any state, in any theme', async () => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const states = chosen(await statesOf(page, path));
    expect(states.length).toBeGreaterThan(10);
    for (const theme of themes) {
      expect(
        states.some((state) => state.includes(theme)),
        theme,
      ).toBe(true);
    }
    const found: string[] = [];
    for (const state of states) {
      await page.goto(`${server.url}${path}#${state}`);
      await page.waitForFunction(() => document.querySelector('[data-state]') === null);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'serious' && impact !== 'critical') continue;
        found.push(`${state}: ${id} at ${nodes[0]?.target.join(' ')}`);
      }
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
