import type { Box } from './boxes.ts';

/** These run inside the page: each stands alone, what it needs comes in as its argument. */

export interface Measured extends Box {
  readonly found: boolean;
}

/** The same boxes as they are on the screen, with only what was asked for. */
export function measureBoxes(wanted: readonly Box[]): Measured[] {
  return wanted.map((box) => {
    const all = [...document.querySelectorAll(box.part)];
    const [first, second] = all;
    if (first === undefined) return { part: box.part, found: false };
    const { x, y, width, height, right, bottom } = first.getBoundingClientRect();
    const next = second?.getBoundingClientRect();
    const gap = next === undefined ? -1 : Math.max(next.x - right, next.y - bottom);
    const pad = Number.parseFloat(getComputedStyle(first).paddingLeft);
    const is = { x, y, width, height, pad, gap, count: all.length };
    const asked = Object.keys(box).filter((key) => key !== 'part') as (keyof typeof is)[];
    return {
      part: box.part,
      found: true,
      ...Object.fromEntries(asked.map((key) => [key, Math.round(is[key])])),
    };
  });
}

/** The root's tokens as colours, and what the page is set in. */
export function measureDress(tokens: readonly string[]): {
  readonly colours: Record<string, string>;
  readonly text: string;
} {
  const probe = document.body.appendChild(document.createElement('i'));
  const colours: Record<string, string> = {};
  for (const token of tokens) {
    probe.style.color = `var(--${token})`;
    colours[token] = getComputedStyle(probe).color;
  }
  probe.remove();
  return { colours, text: getComputedStyle(document.body).fontFamily };
}

export interface Walk {
  readonly hashes: readonly string[];
  /** Smallest text, px. */
  readonly text: number;
  /** Smallest side of what is touched or clicked, px. */
  readonly target: number;
  /** Targets that may be smaller: their selector and their side. */
  readonly small: Readonly<Record<string, number>>;
  /** Nothing to touch above this line, px. */
  readonly reach?: number;
  /** The whole picture stands on the panel: nothing runs out of it. */
  readonly fixed: boolean;
  /** The page is read by scrolling down: nothing runs out of it to the side. */
  readonly scrolls?: 'down';
  /** What may be wider than its place: messages that move, names that end in an ellipsis. */
  readonly mayRun: string;
  /** What is measured in every state. */
  readonly boxes: readonly Box[];
}

export interface Walked {
  /** Everything that breaks a rule of looks. */
  readonly found: readonly string[];
  readonly measured: readonly { readonly hash: string; readonly boxes: readonly Measured[] }[];
}

declare global {
  interface Window {
    /** Put there before a walk, which is sent to the page alone. */
    measureBoxes: typeof measureBoxes;
  }
}

/** Goes from state to state by the address, looks and measures. */
export async function walkStates(walk: Walk): Promise<Walked> {
  const found: string[] = [];
  const measured: { hash: string; boxes: Measured[] }[] = [];
  const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const moved = (): Promise<unknown> =>
    new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));

  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.sr, .unseen, .paper-frame') === null;

  const named = (element: Element): string => {
    const text = element.textContent?.trim().slice(0, 24) ?? '';
    return `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} «${text}»`;
  };

  function texts(): { element: Element; rects: DOMRect[] }[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: { element: Element; rects: DOMRect[] }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '' || !shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
      if (rects.length > 0) all.push({ element, rects });
    }
    return all;
  }

  /** The first box around it that hides what runs out for good: what scrolls can be brought in. */
  function clipOf(element: Element): Element | null {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowY === 'auto' || overflowY === 'scroll') return null;
      if (overflowX !== 'visible' && at !== document.body) return at;
    }
    return null;
  }

  function sizes(say: (what: string) => void): void {
    for (const { element } of texts()) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < walk.text) say(`${size} px text in ${named(element)}`);
    }
    for (const element of document.querySelectorAll(
      'button:not(.scrim), a[href], select, [role="tab"], [role="option"], label:has(input)',
    )) {
      // What is hidden from everybody stands there for forms: a widget is touched in its place.
      const isNobodys = element.closest('[inert], [aria-hidden="true"]') !== null;
      if (!shown(element) || isNobodys) continue;
      const { width, height, top } = element.getBoundingClientRect();
      if (width < 2) continue;
      const rule = Object.keys(walk.small).find((selector) => element.matches(selector));
      const least = rule === undefined ? walk.target : (walk.small[rule] ?? 0);
      if (Math.min(width, height) < least - 0.5) {
        say(`${Math.round(width)} × ${Math.round(height)} target ${named(element)}`);
      }
      if (walk.reach !== undefined && top < walk.reach - 0.5) {
        say(`${named(element)} is out of reach at ${Math.round(top)}`);
      }
    }
  }

  /** Called numbers and windows: whole within whatever would clip them. */
  function numbers(say: (what: string) => void): void {
    for (const { element, rects } of texts()) {
      if (element.closest('.tn, .gate, .ws-n') === null) continue;
      const half = Number.parseFloat(getComputedStyle(element).fontSize) * 0.3;
      const around = [clipOf(element), element.closest('.gate')];
      for (const rect of rects) {
        const middle = rect.top + rect.height / 2;
        for (const box of around.flatMap((each) => each?.getBoundingClientRect() ?? [])) {
          const beside = rect.left < box.left - 1 || rect.right > box.right + 1;
          const beyond = middle - half < box.top - 1 || middle + half > box.bottom + 1;
          if (beside || beyond) say(`${named(element)} is cut`);
        }
      }
    }
  }

  /** Every text within the panel and within the part it belongs to. */
  function edges(say: (what: string) => void): void {
    const { innerWidth: right, innerHeight: bottom } = window;
    for (const { element, rects } of texts()) {
      if (element.closest(walk.mayRun) !== null) continue;
      const holder = element.closest('button, li, article, header, footer, aside');
      const box = holder?.getBoundingClientRect();
      const clip = clipOf(element)?.getBoundingClientRect();
      for (const rect of rects) {
        const middle = rect.top + rect.height / 2;
        if (rect.left < -1 || rect.right > right + 1 || middle < 0 || middle > bottom) {
          say(`${named(element)} runs off the panel`);
        } else if (clip && (rect.right > clip.right + 2 || rect.left < clip.left - 2)) {
          say(`${named(element)} is cut`);
        } else if (box && (rect.right > box.right + 2 || middle < box.top || middle > box.bottom)) {
          say(`${named(element)} runs out of ${named(holder ?? element)}`);
        }
      }
    }
  }

  /** Nobody can scroll a phone's page sideways: what runs out of it there is lost. */
  function sides(say: (what: string) => void): void {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) say(`the page is ${scrollWidth} wide in ${innerWidth}`);
    if (walk.scrolls !== 'down') return;
    for (const { element, rects } of texts()) {
      const clip = clipOf(element)?.getBoundingClientRect();
      const left = Math.max(0, clip?.left ?? 0) - 1;
      const right = Math.min(innerWidth, clip?.right ?? innerWidth) + 1;
      if (rects.some((rect) => rect.left < left || rect.right > right)) {
        say(`${named(element)} is cut`);
      }
    }
  }

  /** Parts hold what is in them, nothing scrolls and nothing is shortened. */
  function overflows(say: (what: string) => void): void {
    for (const element of document.querySelectorAll('.stage *')) {
      if (!(element instanceof HTMLElement) || !shown(element)) continue;
      if (element.clientWidth === 0 || element.closest(walk.mayRun) !== null) continue;
      const style = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 2;
      const high = element.scrollHeight > element.clientHeight + 2;
      const holds = element.matches('.screen > *, .sheet, .b-tick, .b-top, .b-list, button');
      const shortens = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const scrolls = ['auto', 'scroll'].includes(style.overflowY);
      if ((holds || shortens || scrolls) && (wide || high)) {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const size = `${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`;
        say(`${named(element)} is ${size}`);
      }
    }
  }

  for (const hash of walk.hashes) {
    const arrived = moved();
    window.location.hash = hash;
    await arrived;
    await drawn();
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve));
    if (document.querySelector('[data-state]') !== null) found.push(`${hash}: not drawn`);
    const said = new Set<string>();
    const say = (what: string): void => {
      said.add(`${hash}: ${what}`);
    };
    measured.push({ hash, boxes: window.measureBoxes(walk.boxes) });
    sizes(say);
    numbers(say);
    sides(say);
    if (walk.fixed) {
      edges(say);
      overflows(say);
    }
    found.push(...said);
  }
  return { found, measured };
}
