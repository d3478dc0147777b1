import type { PrintMode } from '../features/ticket/print.ts';

export interface KioskSettings {
  /** Colours at rest; contrast is the visitor's own choice on top. */
  readonly theme: 'light' | 'dark';
  readonly print: PrintMode;
}

/** `?theme=dark`, `?print=off`: what is set up at the device itself. Anything else counts as absent. */
export function settingsFrom(query: string): KioskSettings {
  const given = new URLSearchParams(query);
  return {
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    print: given.get('print') === 'off' ? 'off' : 'browser',
  };
}
