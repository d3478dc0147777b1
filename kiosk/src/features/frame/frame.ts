import type { KioskTexts } from '@talon/shared/locale/kiosk/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { createContext, type Dispatch, use } from 'react';
import type { Look } from '../session/session.ts';
import type { Touch } from '../session/touches.ts';

export type Shape = 'portrait' | 'landscape';

/** What the centre's kiosks do beside tickets. */
export interface Offers {
  readonly checkIn: boolean;
  readonly feedback: boolean;
}

export const noOffers: Offers = { checkIn: false, feedback: false };

/** What every screen stands in: words, look, the centre's face, and where touches go. */
export interface Frame {
  readonly texts: KioskTexts;
  readonly language: Language;
  readonly look: Look;
  readonly shape: Shape;
  readonly centre: {
    readonly name: string;
    readonly address: string;
    readonly timeZone: string;
    readonly phone: string;
  };
  readonly offers: Offers;
  /** Wall time when tickets stop being given, e.g. «18:00»; null = not said. */
  readonly closesAt: string | null;
  readonly dispatch: Dispatch<Touch>;
}

export const FrameContext = createContext<Frame | null>(null);

export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (frame === null) throw new Error('FrameContext is missing');
  return frame;
}
