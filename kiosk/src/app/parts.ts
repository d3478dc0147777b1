import { createLater } from './later.ts';

/** Everything from the first touch on. The first screen is drawn without it. */
export const visitPart = createLater(() => import('./visit.tsx'));

/** Only a device that is not paired yet needs it. */
export const pairingPart = createLater(() => import('@talon/shared/client/pairing/pairing.tsx'));
