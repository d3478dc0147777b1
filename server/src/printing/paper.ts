import type { RollWidth } from '@talon/shared/domain/settings/printing-settings.ts';
import type { Language } from '@talon/shared/domain/words.ts';

/** Everything that stands on one printed ticket, in its visitor's language. */
export interface Paper {
  readonly language: Language;
  readonly width: RollWidth;
  readonly logo: boolean;
  /** The ticket was printed before. */
  readonly copy: boolean;
  /** Like every text below: empty = the centre's ticket does not say it. */
  readonly centre: string;
  readonly address: string;
  readonly phone: string;
  readonly number: string;
  readonly service: string;
  /** Services of the route that come after the first. */
  readonly nextServices: readonly string[];
  /** null: the ticket does not wait, so there is nothing to say of its place. */
  readonly ahead: number | null;
  /** Minutes; null: nobody serves it now, so the place alone is promised. */
  readonly wait: { readonly low: number; readonly high: number } | null;
  /** What the QR code holds: the visitor's page with the key in the fragment. Empty = no code. */
  readonly link: string;
  readonly documents: readonly string[];
  /** Whether it says to listen and to watch the board. */
  readonly advice: boolean;
  /** The centre's own words. */
  readonly note: string;
  /** Wall time of the centre as printed: «24.11.2026, 10:34». */
  readonly issued: string;
  /** The kiosk's name, empty too when the ticket was not printed at one. */
  readonly place: string;
}
