import { after } from '@talon/shared/client/after.ts';
import { useEffect } from 'react';

/** A fault that stays is not met more often than this, ms. */
export const faultMs = 5000;
/** A newer server: slowly enough not to spin while it is being put in place, ms. */
const tooOldMs = 15_000;

const reloadPage = (): void => window.location.reload();

/** Nobody stands by a kiosk to press reload: a page that broke loads itself anew. */
export function recoverFrom(error: unknown, reload = reloadPage, later = after): void {
  reportError(error);
  later(faultMs, reload);
}

/** The same for a page that the server no longer speaks with. */
export function useReloadWhen(isTooOld: boolean): void {
  useEffect(() => (isTooOld ? after(tooOldMs, reloadPage) : undefined), [isTooOld]);
}
