import { type Browser, chromium } from 'playwright-core';

/**
 * Chromium of the machine: the test command finds or installs it and names it here. `sounds`: pages
 * may be heard without a touch, as on a hall's board in kiosk mode.
 */
export async function openBrowser({ sounds = true } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.TALON_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A print preview of a PDF frame has no window to open in.
      '--disable-print-preview',
      `--autoplay-policy=${sounds ? 'no-user-gesture-required' : 'document-user-activation-required'}`,
    ],
  });
}
