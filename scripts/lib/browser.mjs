import { fail } from './say.mjs';
import { installPackage, onPath } from './system-program.mjs';

const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The browser of a kiosk: TALON_CHROMIUM, else PATH, else Debian's package when root. */
export async function ensureBrowser() {
  const found = process.env.TALON_CHROMIUM ?? onPath(...whole);
  if (found) return found;
  await installPackage('chromium');
  return (
    onPath(...whole) ??
    fail('Chromium is needed: apt-get install chromium, or set TALON_CHROMIUM to its path.')
  );
}

/**
 * The same browser for tests, without the window around its pages: opening a page there costs a
 * tenth of the work. Where it is not to be had the whole browser does the same, slower.
 */
export async function ensureTestBrowser() {
  const found = process.env.TALON_CHROMIUM ?? onPath(...shells);
  if (found) return found;
  await installPackage('chromium-headless-shell');
  return onPath(...shells) ?? ensureBrowser();
}
