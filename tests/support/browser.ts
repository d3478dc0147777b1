import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** The test command finds Chromium or installs it, and names it here. */
const machine = (sounds: boolean) => ({
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

/** `sounds`: pages may be heard without a touch, as on a hall's board in kiosk mode. */
export const openBrowser = ({ sounds = true } = {}): Promise<Browser> =>
  chromium.launch(machine(sounds));

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A browser that keeps its cache in a folder, as that of a kiosk does. */
export const openProfile = (folder: string, viewport: Viewport): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...machine(true), viewport });
