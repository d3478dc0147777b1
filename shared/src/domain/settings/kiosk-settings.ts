import type { Purpose } from '../words.ts';

/** What a centre's kiosks offer beside tickets. Absent parts are as by default. */
export interface KioskSettings {
  readonly purposes: readonly Purpose[];
  readonly legalPriority: boolean;
  /** Whoever booked checks in with a code. */
  readonly checkIn?: boolean;
  /** Ratings and the suggestion box. */
  readonly feedback?: boolean;
  /** A visitor may ask somebody of the staff to come to the kiosk. */
  readonly help?: boolean;
  /** A comment is erased after so many days: somebody may have written a name in it. */
  readonly commentDays?: number;
}

export const defaultKiosk = {
  checkIn: false,
  feedback: true,
  help: true,
  commentDays: 90,
} as const satisfies Partial<KioskSettings>;

/** Settings stored before kiosks could do a thing are read with its default. */
export function kioskOf(centre: { readonly kiosk: KioskSettings }): Required<KioskSettings> {
  return { ...defaultKiosk, ...centre.kiosk };
}
