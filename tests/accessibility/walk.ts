import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Panel, type Preview, previews } from '../support/previews.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const long = process.env.TALON_LONG === '1';
/** How long a walk may hang, ms: on a machine that much else is run on it is a long one. */
const patience = long ? 3_600_000 : 900_000;
const themes = ['light', 'dark', 'hc'];
const languages = ['uk', 'ru', 'en'];

interface Look {
  readonly theme: string;
  readonly language: string;
  /** Added to the address. */
  readonly wish: string;
  /** What is not whole is looked at for its colours alone. */
  readonly whole: boolean;
}

const turnOf = (all: readonly string[], index: number): string => all[index % all.length] ?? '';

/**
 * The long run looks with all rules at each state in each theme and language, and as each visitor
 * may want it in each theme.
 */
function longLooks(index: number, wishes: readonly string[]): readonly Look[] {
  return themes.flatMap((theme, turn) => [
    ...languages.map((language) => ({ theme, language, wish: '', whole: true })),
    ...wishes.map((wish, other) => {
      const language = turnOf(languages, index + turn + other);
      return { theme, language, wish, whole: true };
    }),
  ]);
}

/**
 * The usual run looks with all rules at each state once, on the first panel that it is drawn for,
 * and at every sixteenth as a visitor may want it; on other panels at the colours of every ninth.
 * Themes and languages take turns.
 */
function usualLooks(index: number, isFirst: boolean, wishes: readonly string[]): readonly Look[] {
  const third = Math.floor(index / 3);
  if (!isFirst) {
    const ninth = Math.floor(index / 9);
    const language = turnOf(languages, Math.floor(ninth / 3));
    const look = { theme: turnOf(themes, ninth), language, wish: '', whole: false };
    return index % 9 === 0 ? [look] : [];
  }
  const look = { theme: turnOf(themes, index), language: turnOf(languages, third), whole: true };
  const isWished = wishes.length > 0 && index % 16 === 0;
  const wished = isWished ? [{ ...look, wish: turnOf(wishes, index / 16) }] : [];
  return [{ ...look, wish: '' }, ...wished];
}

const shows = (panel: Panel, state: string): boolean => panel.shows?.test(state) ?? true;

/** What is looked at on a panel: the state's looks, by the state. */
function looksOn(
  panel: Panel,
  { panels, wishes = [] }: Preview,
  states: readonly string[],
  half: 0 | 1 | null,
) {
  return states.flatMap((state, index) => {
    const isOfOther = half !== null && index % 2 !== half;
    if (isOfOther || !shows(panel, state)) return [];
    const isFirst = panels.find((each) => shows(each, state)) === panel;
    const looks = long ? longLooks(index, wishes) : usualLooks(index, isFirst, wishes);
    return looks.map((look) => ({ ...look, state }));
  });
}

/** On another panel the structure is mostly the same: there the colours are looked at. */
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
 * between them, so that several can walk at a time.
 */
export function walkPreviews(
  isMine: (app: string) => boolean,
  /** Of many states a file may take every second, its turn 0 or 1. */
  half: 0 | 1 | null = null,
): void {
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

  describe.each(previews.filter(({ app }) => isMine(app)))('$app', (preview) => {
    const { path, panels, address } = preview;

    const name = 'axe finds nothing serious at $width × $height';
    test.each(panels)(name, { timeout: patience }, async (panel) => {
      const { width, height } = panel;
      const viewport = { width, height };
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(server.url + path);
      await page.waitForSelector('[data-state]');
      await page.evaluate(axe.source);
      const states = await page.$$eval('[data-state]', (links) => [
        ...new Set(links.map((link) => link.getAttribute('data-state')?.split(/[?/]/)[0] ?? '')),
      ]);
      const looks = looksOn(panel, preview, states, half);
      expect(looks.length).toBeGreaterThan(3);
      const found: string[] = [];
      const themesSeen = new Set<string>();
      for (const { state, language, theme, wish, whole } of looks) {
        const hash = address(state, language, theme) + wish;
        await goTo(page, hash);
        themesSeen.add((await page.getAttribute('html', 'data-theme')) ?? '');
        found.push(...(await seriousIn(page, `${path}#${hash}`, whole)));
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
