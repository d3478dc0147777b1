import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { previews } from '../support/previews.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const long = process.env.TALON_LONG === '1';
const themes = ['light', 'dark', 'hc'];
const languages = ['uk', 'ru', 'en'];

interface Look {
  readonly theme: string;
  readonly language: string;
}

/**
 * The long run looks at each state in each theme and language. The usual one looks at every second
 * on the first panel, and at every third on the others; themes and languages take turns.
 */
function looksAt(index: number, isFirstPanel: boolean): readonly Look[] {
  if (long) return themes.flatMap((theme) => languages.map((language) => ({ theme, language })));
  const theme = themes[index % 3] ?? 'light';
  const language = languages[Math.floor(index / 3) % 3] ?? 'uk';
  if (!isFirstPanel) return index % 3 === 0 ? [{ theme: 'light', language }] : [];
  return index % 2 === 0 ? [{ theme, language }] : [];
}

/** What is not whole is looked at for its colours alone: structure is the same in every theme. */
async function seriousIn(page: Page, address: string, whole: boolean): Promise<readonly string[]> {
  const runOnly = whole ? null : ['color-contrast'];
  const violations = await page.evaluate(async (rules) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const options = rules === null ? {} : { runOnly: { type: 'rule' as const, values: rules } };
    const results: AxeResults = await here.run({ ...options, resultTypes: ['violations'] });
    return results.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      at: nodes[0]?.target.join(' '),
    }));
  }, runOnly);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, at }) => `${address}: ${id} at ${at}`);
}

/**
 * Everything serious that axe finds in the states of these apps' previews. Files share the apps
 * between them, so that two can walk at a time.
 */
export function walkPreviews(isMine: (app: string) => boolean): void {
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

  describe.each(previews.filter(({ app }) => isMine(app)))('$app', ({ path, panels, address }) => {
    test.each(panels)('axe finds nothing serious at $width × $height', async (panel) => {
      const context = await browser.newContext({ viewport: panel, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(server.url + path);
      await page.waitForSelector('[data-state]');
      await page.evaluate(axe.source);
      const states = await page.$$eval('[data-state]', (links) => [
        ...new Set(links.map((link) => link.getAttribute('data-state')?.split(/[?/]/)[0] ?? '')),
      ]);
      expect(states.length).toBeGreaterThan(3);
      const found: string[] = [];
      const themesSeen = new Set<string>();
      for (const [index, state] of states.entries()) {
        for (const { theme, language } of looksAt(index, panel === panels[0])) {
          const hash = address(state, language, theme);
          await goTo(page, hash);
          themesSeen.add((await page.getAttribute('html', 'data-theme')) ?? '');
          const whole = long ? theme === 'light' : panel === panels[0];
          found.push(...(await seriousIn(page, `${path}#${hash}`, whole)));
        }
      }
      await context.close();
      expect(found).toEqual([]);
      if (panel === panels[0]) expect([...themesSeen].sort()).toEqual(['dark', 'hc', 'light']);
    });
  });
}

/** Moves the preview to a state, and waits until it is painted. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((state) => {
    window.location.hash = state;
  }, hash);
  await page
    .waitForFunction(
      () =>
        document.querySelector('[data-state]') === null &&
        document.body.innerText.trim().length > 0,
    )
    .catch((cause: unknown) => {
      throw new Error(`nothing is drawn at ${hash}`, { cause });
    });
  // Some screens are dark whatever the device is set to: a ticket, an alarm.
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
}
