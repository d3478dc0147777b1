import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Preview, previews } from '../support/previews.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { drawings } from './boxes.ts';
import { offFrom } from './compare.ts';
import { gridOf, grids, offGrid } from './grids.ts';
import { measureBoxes, measureDress, type Walk, walkStates } from './measure.ts';
import { coloursIn, themes } from './tokens.ts';

const long = process.env.TALON_LONG === '1';
const languages = ['uk', 'ru', 'en'] as const;
/** One of several, by turns. */
const turnOf = <T>(all: readonly T[], index: number): readonly T[] =>
  all.filter((_, turn) => turn === index % all.length);
/** Languages to look at a state in: all of them in the long run, by turns in the usual one. */
const languagesFor = (index: number): readonly string[] =>
  long ? languages : turnOf(languages, index);

interface Dress {
  readonly language: string;
  readonly theme: string;
}

/**
 * What to look at a state in where whoever hangs a screen chooses its theme: in the long run every
 * language in one theme and the others by turns, in the usual run one of each, by turns.
 */
function dressesFor(index: number, main: 'light' | 'dark'): readonly Dress[] {
  const of = (all: readonly string[], theme: string) =>
    all.map((language) => ({ language, theme }));
  if (!long) {
    const themesNow = turnOf(themes, Math.floor(index / languages.length));
    return themesNow.flatMap((theme) => of(turnOf(languages, index), theme));
  }
  const others = themes.filter((theme) => theme !== main);
  return [
    ...of(languages, main),
    ...others.flatMap((theme, turn) => of(turnOf(languages, index + turn), theme)),
  ];
}

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

interface Panel {
  readonly width: number;
  readonly height: number;
}

/** An own page of an app's preview, at its index. */
async function openIndex(panel: Panel, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: panel, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.url + path);
  await page.waitForSelector('[data-state]');
  return page;
}

const indexes = new Map<string, Page>();

/** The preview at a state: one page for each app and panel, moved from state to state. */
async function openAt(panel: Panel, address: string): Promise<Page> {
  const [path = '', state = ''] = address.split('#');
  const key = `${path} ${panel.width}`;
  const page = indexes.get(key) ?? (await openIndex(panel, path));
  indexes.set(key, page);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, state);
  await page.waitForFunction(() => document.querySelector('[data-state]') === null);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** The names of all states the app's index lists. */
async function statesIn(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-state]', (links) => [
    ...new Set(links.map((link) => link.getAttribute('data-state')?.split(/[?/]/)[0] ?? '')),
  ]);
}

type Rules = Omit<Walk, 'hashes' | 'boxes'>;

/** Everything that breaks the rules in the addresses made of the app's states. */
async function walked(
  panel: Panel,
  path: string,
  rules: Rules,
  hashesOf: (states: readonly string[]) => readonly string[],
  /** Of the visitor's system: what a rem is, px. */
  rem = 16,
): Promise<readonly string[]> {
  const page = await openIndex(panel, path);
  await page.evaluate((px) => {
    document.documentElement.style.fontSize = `${px}px`;
  }, rem);
  const hashes = hashesOf(await statesIn(page));
  expect(hashes.length).toBeGreaterThan(10);
  const grid = rem === 16 ? gridOf(path, panel) : [];
  const boxes = grid.map(({ box }) => box);
  await page.evaluate(`window.measureBoxes = ${measureBoxes}`);
  const seen = await page.evaluate(walkStates, { ...rules, hashes, boxes });
  await page.context().close();
  return [...offGrid(grid, seen), ...seen.found];
}

function previewOf(app: string): Preview {
  const preview = previews.find((each) => each.app === app);
  if (preview === undefined) throw new Error(`no preview of the ${app}`);
  return preview;
}

describe('boxes', () => {
  test.each(drawings)('$name', async ({ address, panel: [width, height], boxes }) => {
    const page = await openAt({ width, height }, address);
    const measured = await page.evaluate(measureBoxes, boxes);
    expect(boxes.flatMap((box, index) => offFrom(box, measured[index]))).toEqual([]);
  });
});

test.each([
  ['idle', 'F1 F2 F7 F9 F10 F12 Ins End'],
  ['empty-not-armed', 'F1 F2 F7 F9 F10 F12 Ins End'],
  ['empty', 'F1 F2 F9 F10 F12 Ins End'],
  ['called', 'F1 F2 F3 F4 F6 F7 F11 Esc Home End'],
  ['serving', 'F1 F2 F3 F4 F6 F7 F8 F9 F11 Ins Home End 0 1 2 3 4 5 6'],
  ['break', 'F1 F2 F6 F7 F8 F10 F12 End'],
])('KB-4 every key of the desk stands on it: %s', async (state, keys) => {
  const page = await openAt({ width: 1366, height: 768 }, `/console/preview#${state}?lang=uk`);
  const shown = await page.$$eval('kbd', (all) =>
    all.filter((key) => key.checkVisibility()).map((key) => key.textContent),
  );
  expect([...new Set(shown)].sort()).toEqual(keys.split(' ').sort());
});

test('each grid is of a panel that is walked', () => {
  const walkedPanels = previews.flatMap(({ path, panels }) =>
    panels.map(({ width, height }) => `${path} ${width} × ${height}`),
  );
  // The narrow desk is another drawing.
  const drawn = walkedPanels.filter((panel) => panel !== '/console/preview 360 × 720');
  expect(Object.keys(grids).sort()).toEqual(drawn.sort());
});

/** A calm state of each app, to read the colours from. */
const plainStates: Readonly<Record<string, string>> = {
  kiosk: 'home',
  board: 'rest',
  console: 'idle',
  'start, first run, pairing': 'start',
  'visitor page': 'waiting',
};

describe('dress', () => {
  const dresses = previews.flatMap((preview) => themes.map((theme) => ({ ...preview, theme })));

  test.each(dresses)('$app has the colours and the face of $theme', async (dress) => {
    const { app, path, panels, address, theme } = dress;
    const [panel = { width: 0, height: 0 }] = panels;
    const page = await openAt(panel, `${path}#${address(plainStates[app] ?? '', 'uk', theme)}`);
    const wanted = coloursIn(theme);
    const worn = await page.evaluate(measureDress, Object.keys(wanted));
    expect(worn.colours).toEqual(wanted);
    expect(worn.text).toMatch(/^"?Inter Variable"?/);
  });

  test.each([
    ['/kiosk/preview#ticket?lang=uk', { width: 1080, height: 1920 }],
    ['/board/preview#rest-uk-dark', { width: 1920, height: 1080 }],
    ['/board/preview#sign-call-uk-dark', { width: 1280, height: 400 }],
    ['/console/preview#serving?lang=uk', { width: 1366, height: 768 }],
    ['/t/preview#waiting/uk/light', { width: 390, height: 844 }],
  ])('numbers of %s are Geologica with figures of one width', async (address, panel) => {
    const page = await openAt(panel, address);
    const numbers = await page.$$eval('.tn, .gate', (all) =>
      all.map((each) => {
        const { fontFamily, fontVariantNumeric } = getComputedStyle(each);
        return `${fontFamily.split(',')[0]?.replaceAll('"', '')} ${fontVariantNumeric}`;
      }),
    );
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
    );
    expect(new Set(numbers)).toEqual(new Set(['Geologica Variable lining-nums tabular-nums']));
    const families = loaded.map((family) => family.replaceAll('"', ''));
    expect(families).toEqual(expect.arrayContaining(['Inter Variable', 'Geologica Variable']));
  });
});

describe('kiosk', () => {
  const { path, panels } = previewOf('kiosk');
  const rules: Rules = {
    text: 24,
    target: 112,
    // A letter of the keyboard is 80 wide.
    small: { '.k-lang button': 80, '.keys button': 80 },
    fixed: true,
    mayRun: ':not(*)',
  };

  const inEach = (states: readonly string[], sizesFor: (index: number) => readonly string[]) =>
    states.flatMap((state, index) =>
      dressesFor(index, 'light').flatMap(({ language, theme }) =>
        sizesFor(index).map((size) => `${state}?lang=${language}&theme=${theme}&size=${size}`),
      ),
    );
  const lower = ['reach', 'large-reach'];

  test.each(panels)('no state is cut, small or scrolled at $width × $height', async (panel) => {
    // Upright they are looked at below, where they must be within reach as well.
    const isLying = panel.width > panel.height;
    const sizesFor = (index: number): readonly string[] => [
      ...['normal', 'large'],
      ...(isLying ? lower.filter((_, turn) => long || index % 8 === turn * 4) : []),
    ];
    const found = await walked(panel, path, rules, (states) => inEach(states, sizesFor));
    expect(found).toEqual([]);
  });

  test('with buttons lower everything to touch stands in the lower 1098 px', async () => {
    const low = { ...rules, reach: 1920 - 1098 };
    // A kiosk at rest has forgotten how the last visitor wanted it.
    const found = await walked({ width: 1080, height: 1920 }, path, low, (states) =>
      inEach(
        states.filter((state) => state !== 'rest'),
        () => lower,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('board and sign', () => {
  const { path } = previewOf('board');
  const rules = { target: 0, small: {}, fixed: true, mayRun: '.strip, .svc, .b-sum b' };
  /** States of the board's index carry language and theme in their name. */
  const inEach =
    (wanted: RegExp) =>
    (states: readonly string[]): readonly string[] =>
      [...new Set(states.map((state) => state.split(/-(?:uk|ru|en)-/)[0] ?? ''))]
        .filter((state) => wanted.test(state))
        .flatMap((state, index) =>
          dressesFor(index, 'dark').map(({ language, theme }) => `${state}-${language}-${theme}`),
        );

  test.each([
    { width: 1920, height: 1080 },
    { width: 1080, height: 1920 },
  ])('no state of the board is cut or small at $width × $height', async (panel) => {
    const board = inEach(/^(?!sign|pair)/);
    expect(await walked(panel, path, { ...rules, text: 34 }, board)).toEqual([]);
  });

  test('no state of a window sign is cut or small', async () => {
    const panel = { width: 1280, height: 400 };
    expect(await walked(panel, path, { ...rules, text: 42 }, inEach(/^sign/))).toEqual([]);
  });
});

describe('desk and phone', () => {
  const desk = { text: 13, target: 32 };
  const phone = { text: 14, target: 48, scrolls: 'down' } as const;
  const screens = previews
    .filter(({ app }) => app !== 'kiosk' && app !== 'board')
    .flatMap((preview) =>
      [...preview.panels, ...(preview.narrow ?? [])].map((panel) => ({
        ...preview,
        panel,
        least: preview.app === 'visitor page' ? phone : desk,
      })),
    );

  test.each(screens)('$app at $panel.width: nothing small, no number cut', async (screen) => {
    const { path, address, panel, least } = screen;
    const rules: Rules = { ...least, small: {}, fixed: false, mayRun: ':not(*)' };
    const found = await walked(panel, path, rules, (states) =>
      states.flatMap((state, index) =>
        languagesFor(index).map((language) => address(state, language, 'light')),
      ),
    );
    expect(found).toEqual([]);
  });

  test.each([320, 390])('phone at %i: nothing is cut in the largest text', async (width) => {
    const { path, address } = previewOf('visitor page');
    const rules: Rules = { ...phone, small: {}, fixed: false, mayRun: ':not(*)' };
    const found = await walked(
      { width, height: 640 },
      path,
      rules,
      (states) =>
        states.flatMap((state, index) =>
          languagesFor(index).map((language) => address(state, language, 'light')),
        ),
      32,
    );
    expect(found).toEqual([]);
  });
});
