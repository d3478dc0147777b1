import type { View } from './common.ts';

/** A kiosk where a visitor waits for somebody of the staff. Of the visitor nothing is known. */
export interface HelpItem {
  /** Id of the kiosk. */
  readonly device: string;
  readonly name: string;
  /** Epoch ms. */
  readonly since: number;
  /** Somebody is on the way. */
  readonly coming: boolean;
}

/** `help:{centre}`: who called for staff, the longest waiting first. */
export interface HelpView extends View {
  readonly items: readonly HelpItem[];
}
