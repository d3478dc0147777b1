import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somebody without a mouse at a page. */
export interface Keyboard {
  /** Presses Tab until this has the focus, and sees that it has. `back`: Shift and Tab. */
  readonly reach: (target: Locator, back?: 'back') => Promise<void>;
  /** Reaches it and presses Enter. */
  readonly enter: (target: Locator, back?: 'back') => Promise<void>;
  /** Reaches it and presses the space bar: a box to tick, a switch. */
  readonly tick: (target: Locator, back?: 'back') => Promise<void>;
  /** Reaches a field, empties it and types. */
  readonly write: (field: Locator, text: string, back?: 'back') => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Nothing has the focus: whoever cannot use a mouse would begin at the top again. */
  readonly isLost: () => Promise<boolean>;
  /** Whether a mouse or finger was used since the page was opened, however often it was loaded. */
  readonly usedPointer: () => Promise<boolean>;
}

/** No page has more places to stop at on the way to anything. */
const mostStops = 120;

export async function keyboardAt(page: Page): Promise<Keyboard> {
  let isPointerUsed = false;
  // Kept here: what a page keeps in its window goes with each load of it.
  await page.exposeFunction('talonPointerUsed', () => {
    isPointerUsed = true;
  });
  await page.addInitScript(watchPointer);
  await page.evaluate(watchPointer);
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const reach = async (target: Locator, back?: 'back'): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let stops = 0; stops < mostStops; stops += 1) {
      const found = await target.evaluate(standing);
      if (found !== 'elsewhere') {
        expect(found, `the focus on ${target}`).toBe('seen');
        return;
      }
      await press(back === undefined ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`${target} was not reached with Tab`);
  };
  const then = (key: string) => async (target: Locator, back?: 'back') => {
    await reach(target, back);
    await press(key);
  };
  return {
    press,
    reach,
    enter: then('Enter'),
    tick: then(' '),
    write: async (field, text, back) => {
      await reach(field, back);
      await press('Control+a');
      await page.keyboard.type(text);
    },
    isLost: () => page.evaluate(() => document.activeElement === document.body),
    usedPointer: async () => {
      // What the page has said before it answers this has come.
      await page.evaluate(() => undefined);
      return isPointerUsed;
    },
  };
}

function watchPointer(): void {
  const used = (event: Event): void => {
    if (event.isTrusted) Reflect.get(window, 'talonPointerUsed')();
  };
  window.addEventListener('pointerdown', used, { capture: true });
}

/** Whether an element has the focus, and whether that is drawn on it or on what it stands in. */
function standing(element: Element): 'elsewhere' | 'seen' | 'unseen' {
  const focused = document.activeElement;
  if (focused === null || (focused !== element && !element.contains(focused))) return 'elsewhere';
  const isDrawn = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return isOutlined || (one !== focused && boxShadow !== 'none' && one.matches('.fi, .stp-box'));
  };
  let one: Element | null = focused;
  for (let steps = 0; one !== null && steps < 5; steps += 1) {
    if (isDrawn(one)) return 'seen';
    one = one.parentElement;
  }
  return 'unseen';
}
