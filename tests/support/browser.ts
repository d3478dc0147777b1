import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** The test command finds these or installs them, and names them here. */
const light = process.env.TALON_CHROMIUM ?? '/usr/bin/chromium';
/** The light one opens no PDF, so that nothing can be printed, and has nothing around its page. */
const entire = process.env.TALON_WHOLE_CHROMIUM ?? light;

const machine = (executablePath: string, sounds: boolean) => ({
  executablePath,
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

/**
 * `sounds`: pages may be heard without a touch, as on a hall's board in kiosk mode. `whole`: with
 * all that a kiosk's has, for what prints and for whoever goes round a page with Tab.
 */
export const openBrowser = ({ sounds = true, whole = false } = {}): Promise<Browser> =>
  chromium.launch(machine(whole ? entire : light, sounds));

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A browser that keeps its cache in a folder, as that of a kiosk does. */
export const openProfile = (folder: string, viewport: Viewport): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...machine(entire, true), viewport });
