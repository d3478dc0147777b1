import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage, openTheHall, type TheHall } from './the-hall.ts';

let hall: TheHall;
let kiosk: Page;

beforeAll(async () => {
  hall = await openTheHall();
});
afterAll(() => hall.close());

beforeEach(async () => {
  await kiosk?.context().close();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  await kiosk.locator('.k-tile').first().waitFor();
});

const focused = (): Locator => kiosk.locator(':focus');
const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((done, key) => done.then(() => kiosk.keyboard.press(key)), Promise.resolve());

/** Tab until it has the focus, and the focus is seen. */
async function tabTo(target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    await press('Tab');
    const has = await target.evaluate((one) => one === document.activeElement);
    if (!has) continue;
    const outline = await target.evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline).not.toBe('none');
    return;
  }
  throw new Error('forty times Tab did not lead there');
}

/** Where the focus is, null when it is at the page itself. */
const place = (): Promise<string | null> =>
  kiosk.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return null;
    const { left, top } = one.getBoundingClientRect();
    return `${Math.round(left)},${Math.round(top)}`;
  });

/** What Tab goes through, from the top of the page until it leaves it. */
async function tour(): Promise<readonly string[]> {
  for (let tabs = 0; tabs < 80 && (await place()) !== null; tabs++) await press('Tab');
  const seen: string[] = [];
  for (let tabs = 0; tabs < 80; tabs++) {
    await press('Tab');
    const at = await place();
    if (at === null) return seen;
    seen.push(at);
  }
  throw new Error(`Tab never left the page: ${seen.join(' ')}`);
}

const reachable = (): Promise<number> =>
  kiosk.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('button, input')].filter(
        (one) =>
          one.closest('[inert], [aria-hidden="true"]') === null &&
          one.tabIndex >= 0 &&
          one.getClientRects().length > 0,
      ).length,
  );

describe('by keyboard alone', () => {
  test('Tab goes through every button once and out again: no trap, none left out', async () => {
    const atHome = await tour();
    expect(atHome).toHaveLength(await reachable());
    expect(new Set(atHome).size).toBe(atHome.length);
    await kiosk.locator('.k-search').click();
    await kiosk.locator('.fld input').waitFor();
    const inSearch = await tour();
    expect(inSearch).toHaveLength(await reachable());
    expect(new Set(inSearch).size).toBe(inSearch.length);
  });

  test('a ticket is taken from the language to «Done»', async () => {
    await tabTo(kiosk.getByRole('button', { name: 'English' }));
    await press('Enter');
    await tabTo(kiosk.locator('.k-tile').first());
    await press('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp');
    expect(await focused().getAttribute('class')).toContain('k-tile');
    await press('Enter');
    const row = kiosk.locator('.s-row .main').filter({ visible: true }).first();
    await row.waitFor();
    // The heading of the new screen has the focus; Tab goes on from there.
    expect(await focused().evaluate((one) => one.tagName)).toBe('H1');
    await tabTo(row);
    await press('ArrowDown', 'ArrowUp', 'Enter');
    const purpose = kiosk.locator('.p-row').first();
    const number = kiosk.locator('.tn').first();
    await purpose.or(number).first().waitFor();
    if (await purpose.isVisible()) {
      await tabTo(purpose);
      await press('Enter');
    }
    await number.waitFor();
    await press('Escape');
    expect(await number.isVisible()).toBe(true);
    await tabTo(kiosk.getByRole('button', { name: /Done|number/ }));
    await press('Enter');
    await kiosk.locator('.k-tile').first().waitFor();
  });

  test('Escape goes back one screen at a time', async () => {
    await kiosk.locator('.k-tile').first().click();
    await kiosk.locator('.s-row').first().waitFor({ state: 'attached' });
    await press('Escape');
    await kiosk.locator('.k-tile').first().waitFor();
    await kiosk.locator('.k-search').click();
    await kiosk.locator('.fld input').waitFor();
    await press('Escape');
    await kiosk.locator('.k-tile').first().waitFor();
  });

  test('the documents open over the list, keep Tab to themselves and give the focus back', async () => {
    await kiosk.locator('.k-tile').first().click();
    const documents = kiosk.locator('.s-row .docs').filter({ visible: true }).first();
    await documents.waitFor();
    await tabTo(documents);
    await press('Enter');
    const sheet = kiosk.getByRole('dialog');
    await sheet.waitFor();
    for (let tabs = 0; tabs < 8; tabs++) {
      await press('Tab');
      const inside = await kiosk.evaluate(() => {
        const one = document.activeElement;
        return one === document.body || one?.closest('[role="dialog"]') !== null;
      });
      expect(inside).toBe(true);
    }
    await press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await documents.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('a word in the wrong layout finds its service, and Enter leads to it', async () => {
    await tabTo(kiosk.locator('.k-search'));
    await press('Enter');
    await kiosk.locator('.fld input').waitFor();
    await kiosk.keyboard.type('gfcgjhn');
    const results = kiosk.locator('.r-list .main').filter({ visible: true });
    await results.first().waitFor();
    expect(await results.first().innerText()).toMatch(/паспорт/i);
    await press('Enter');
    expect(await results.first().evaluate((one) => one === document.activeElement)).toBe(true);
    await press('ArrowDown');
    expect(await results.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
    // A letter pressed there goes on with the word.
    await press('Backspace');
    await kiosk.keyboard.type('y');
    expect(await kiosk.locator('.fld input').inputValue()).toBe('gfcgjhy');
  });
});

describe('by the keyboard on the screen', () => {
  const key = (name: string): Locator =>
    kiosk.locator('.keys').getByRole('button', { name, exact: true });
  const field = (): Locator => kiosk.locator('.fld input');
  const type = (word: string): Promise<void> =>
    Array.from(word).reduce(
      (done, letter) =>
        done.then(() => key(letter === ' ' ? 'Пробіл' : letter.toUpperCase()).click()),
      Promise.resolve(),
    );

  beforeEach(async () => {
    await kiosk.locator('.k-search').click();
    await field().waitFor();
  });

  test('words are written where the caret is, and the field keeps the focus', async () => {
    await type('субс дія');
    expect(await field().inputValue()).toBe('субс дія');
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
    await press('Home');
    await type('ав');
    expect(await field().inputValue()).toBe('авсубс дія');
    await press('End');
    await key('Стерти').click();
    expect(await field().inputValue()).toBe('авсубс ді');
  });

  test('held, «Стерти» goes on erasing', async () => {
    await type('паспорт');
    await key('Стерти').hover();
    await kiosk.mouse.down();
    await kiosk.waitForFunction(() => document.querySelector('input')?.value === '');
    await kiosk.mouse.up();
    await kiosk.getByRole('heading', { name: 'Напишіть, що Вам потрібно' }).waitFor();
  });

  test('digits are a layer away, and each language has its own letters', async () => {
    await key('123').click();
    await type('14');
    await key('АБВ').click();
    expect(await field().inputValue()).toBe('14');
    await kiosk.getByRole('button', { name: 'Русский' }).click();
    await key('Ы').click();
    await kiosk.getByRole('button', { name: 'English' }).click();
    await key('Q').click();
    expect(await field().inputValue()).toBe('14ыq');
  });

  test('what was found is taken in one touch, nothing found offers words that do', async () => {
    await type('субвенц');
    await kiosk.getByRole('heading', { name: /субвенц/ }).waitFor();
    await kiosk.locator('.chips button').first().click();
    const first = kiosk.locator('.r-list .main').filter({ visible: true }).first();
    await first.waitFor();
    expect(await kiosk.locator('.r-list mark').filter({ visible: true }).count()).toBeGreaterThan(
      0,
    );
    await first.click();
    await kiosk.locator('.p-row, .tn').first().waitFor();
  });

  test('put away it leaves room for more, and the field brings it back', async () => {
    await type('довідка');
    const rows = kiosk.locator('.r-list .main').filter({ visible: true });
    await rows.first().waitFor();
    const few = await rows.count();
    await key('Сховати').click();
    await kiosk.locator('.keys').waitFor({ state: 'hidden' });
    await kiosk.waitForFunction(
      (before) => [...document.querySelectorAll('.r-list:not(.s-whole) > li')].length > before,
      few,
    );
    await field().click();
    await kiosk.locator('.keys').waitFor();
  });
});

test('services for one ticket are chosen one after another, listed, left out, and limited', async () => {
  const made = kiosk.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/tickets'),
  );
  const choose = async (row: number): Promise<void> => {
    // Subsidies: most of them are asked for their purpose.
    await kiosk.locator('.k-tile').nth(5).click();
    const main = kiosk.locator('.s-row .main').filter({ visible: true }).nth(row);
    await main.click();
    await kiosk.locator('.visit').waitFor();
  };
  await choose(0);
  await kiosk.locator('.visit .more').click();
  await choose(1);
  expect(await kiosk.locator('.visit li').count()).toBe(1);
  await kiosk.locator('.visit .more').click();
  await kiosk.getByText(/Обрано 2/).waitFor();
  await choose(2);
  expect(await kiosk.locator('.visit li').count()).toBe(2);
  expect(await kiosk.locator('.visit .more').count()).toBe(0);
  await kiosk.locator('.visit li button').first().click();
  expect(await kiosk.locator('.visit li').count()).toBe(1);
  await kiosk.locator('.p-row').first().click();
  await kiosk.locator('.tn').first().waitFor();
  const { serviceIds } = (await made).postDataJSON() as { serviceIds: readonly string[] };
  expect(serviceIds).toHaveLength(2);
});
