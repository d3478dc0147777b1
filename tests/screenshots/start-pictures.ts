import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** The start page's cards show each screen in the page's language, from the previews. */
const folder = fileURLToPath(
  new URL('../../operator-console/src/start/pictures/', import.meta.url),
);
const languages = ['uk', 'ru', 'en'] as const;
type Language = (typeof languages)[number];

interface Picture {
  readonly name: string;
  readonly address: (language: Language) => string;
  readonly width: number;
  readonly height: number;
  /** Of the picture, px: twice what the card gives it. */
  readonly drawn: number;
}

const wide = 740;
const tall = 380;

const pictures: readonly Picture[] = [
  {
    name: 'kiosk',
    address: (language) => `/kiosk/preview#home?lang=${language}&theme=light`,
    width: 1080,
    height: 1920,
    drawn: tall,
  },
  {
    name: 'board',
    address: (language) => `/board/preview#rest-${language}-dark`,
    width: 1920,
    height: 1080,
    drawn: wide,
  },
  {
    name: 'console',
    address: (language) => `/console/preview#serving?lang=${language}&theme=light`,
    width: 1366,
    height: 768,
    drawn: wide,
  },
  {
    name: 'ticket',
    address: (language) => `/t/preview#waiting/${language}/light`,
    width: 390,
    height: 844,
    drawn: tall,
  },
  {
    name: 'sign',
    address: (language) => `/board/preview#sign-call-${language}-dark`,
    width: 1280,
    height: 400,
    drawn: wide,
  },
  {
    name: 'pair',
    address: (language) => `/board/preview#pair-${language}-dark`,
    width: 1920,
    height: 1080,
    drawn: wide,
  },
];

/** WebP at the drawn size, which only the browser's own protocol gives. */
async function shoot(page: Page, { width, height, drawn }: Picture): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    clip: { x: 0, y: 0, width, height, scale: drawn / width },
  });
  return Buffer.from(data, 'base64');
}

export async function takeStartPictures(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  for (const language of languages) {
    mkdirSync(folder + language, { recursive: true });
    for (const picture of pictures) {
      const page = await context.newPage();
      await page.setViewportSize(picture);
      await page.goto(url + picture.address(language));
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      writeFileSync(`${folder}${language}/${picture.name}.webp`, await shoot(page, picture));
      await page.close();
    }
    process.stdout.write(`• operator-console/src/start/pictures/${language}\n`);
  }
  await context.close();
}
