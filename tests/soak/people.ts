import type { Response } from 'playwright-core';
import { demoCentre, expectOk, type Replied, signIn } from '../support/people.ts';
import { pause } from '../support/server.ts';
import type { FastHall } from './fast-hall.ts';

/**
 * The touches of one visitor, within the page itself: from outside each would take seconds of fast
 * time, and the kiosk would be home before the next. False when it went home all the same, or when
 * nothing of the category is to be had now.
 */
async function touchThrough(category: number): Promise<boolean> {
  const seen = (selector: string): readonly HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.getClientRects().length > 0 && !one.closest('[inert]'),
    );
  const appears = async (selector: string): Promise<readonly HTMLElement[]> => {
    for (let frames = 0; frames < 60 && seen(selector).length === 0; frames += 1) {
      await new Promise(requestAnimationFrame);
    }
    return seen(selector);
  };
  const touch = (found: HTMLElement | undefined): void => {
    found?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    found?.click();
  };
  await appears('.big-tk .top, .k-tile');
  touch(seen('.big-tk .top')[0]);
  const tiles = await appears('.k-tile');
  touch(tiles[category % tiles.length]);
  touch((await appears('.s-row .main'))[0]);
  await appears('.p-row, .tn');
  touch(seen('.p-row')[0]);
  return (await appears('.tn')).length > 0;
}

const mostVisitMs = 60_000;

/** One visitor at the kiosk, who then follows the ticket on a phone. */
export async function visit({ pages, server }: FastHall, category: number): Promise<void> {
  const { kiosk, phone } = pages;
  const answers: Promise<Replied<{ readonly link: string }>>[] = [];
  const hear = (response: Response): void => {
    if (response.request().method() !== 'POST' || !response.url().endsWith('/tickets')) return;
    answers.push(repliedBy(response));
  };
  kiosk.on('response', hear);
  // In real time: what the page still loads does not come faster than that.
  const until = performance.now() + mostVisitMs;
  for (let tries = 0; answers.length === 0; tries += 1) {
    if (performance.now() > until) {
      throw new Error(`no ticket in ${tries} tries:\n${await kiosk.locator('body').innerText()}`);
    }
    await kiosk.evaluate(touchThrough, category + tries);
  }
  kiosk.off('response', hear);
  const [answer] = await Promise.all(answers);
  if (answer === undefined) return;
  await phone.goto(new URL(expectOk('ticket', answer).link, server.url).href);
  await phone.locator('.tn').first().waitFor();
}

async function repliedBy(response: Response): Promise<Replied<{ readonly link: string }>> {
  return { status: response.status(), body: await response.json() };
}

/** What the operator at the console presses next, by what the screen offers. */
const offers: readonly (readonly [text: string, key: string])[] = [
  ['Викликати наступного', 'F2'],
  ['Розпочати прийом', 'F2'],
  ['Завершити', 'F8'],
];

/** One step of the operator: now and then the visitor is called once more before coming. */
export async function serve({ pages }: FastHall, isSlow: boolean): Promise<void> {
  const page = pages.console;
  for (const [text, key] of offers) {
    if (!(await page.getByText(text).first().isVisible())) continue;
    if (text === 'Розпочати прийом' && isSlow) await page.keyboard.press('F3');
    else await page.keyboard.press(key);
    return;
  }
}

/**
 * An alarm: everybody keeps the place, nobody is called until it is over. The supervisor comes to
 * the screen for it: who has been away for hours is signed out.
 */
export async function alarm({ server }: FastHall, realMs: number): Promise<void> {
  const supervisor = await signIn(server.url, 'supervisor');
  const path = `/centres/${demoCentre}`;
  expectOk('pause', await supervisor.post(`${path}/pause`, { reason: 'air_raid' }));
  await pause(realMs);
  expectOk('resume', await supervisor.post(`${path}/resume`));
}
